namespace TextKit.Quotations.Speakers;

/// <summary>Why somebody may be a speaker.</summary>
[Flags]
internal enum CandidateSources
{
    /// <summary>No reason.</summary>
    None = 0,

    /// <summary>The rules for names, titles and pronouns say so.</summary>
    Rule = 1,

    /// <summary>The phrase itself, by its own words.</summary>
    Own = 2,

    /// <summary>Named before the cue in its sentence.</summary>
    Sentence = 4,

    /// <summary>Named before.</summary>
    Earlier = 8,

    /// <summary>A longer name that says the phrase more fully.</summary>
    Fuller = 16,

    /// <summary>Spoke before.</summary>
    Speaker = 32,

    /// <summary>Named by the other phrase at the quotation.</summary>
    Other = 64,

    /// <summary>A part of the phrase.</summary>
    Part = 128,

    /// <summary>What its sentence opens with.</summary>
    Opening = 256,

    /// <summary>What stands right before the verb, whatever it explains.</summary>
    Nearest = 512,

    /// <summary>Opens the clause that follows one without a subject.</summary>
    Following = 1024,
}
