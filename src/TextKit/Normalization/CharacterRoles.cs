namespace TextKit.Normalization;

/// <summary>What normalization needs to know of a UTF-16 code unit.</summary>
[Flags]
internal enum CharacterRoles : byte
{
    /// <summary>Nothing: it passes.</summary>
    None = 0,

    /// <summary>A combining mark of the repertoire.</summary>
    Mark = 1,

    /// <summary>Always replaced, whatever follows.</summary>
    Singleton = 2,

    /// <summary>A space other than U+0020.</summary>
    Space = 4,

    /// <summary>Shows nothing.</summary>
    Invisible = 8,

    /// <summary>Private use.</summary>
    PrivateUse = 16,

    /// <summary>A line end other than LF.</summary>
    LineEnd = 32,

    /// <summary>Of the repertoire that is composed and decomposed; everything else passes untouched.</summary>
    Repertoire = 64,

    /// <summary>Has a canonical decomposition.</summary>
    Decomposable = 128,
}
