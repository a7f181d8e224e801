namespace TextKit.Syllables;

/// <summary>The six tones of Vietnamese as the orthography writes them.</summary>
public enum Tone
{
    /// <summary>Level tone, no mark: <c>ma</c>.</summary>
    Ngang,

    /// <summary>Falling tone, grave accent: <c>mà</c>.</summary>
    Huyen,

    /// <summary>Dipping tone, hook above: <c>mả</c>.</summary>
    Hoi,

    /// <summary>Creaky rising tone, tilde: <c>mã</c>.</summary>
    Nga,

    /// <summary>Rising tone, acute accent: <c>má</c>.</summary>
    Sac,

    /// <summary>Heavy (glottal falling) tone, dot below: <c>mạ</c>.</summary>
    Nang,
}
