namespace TextKit.Quotations;

/// <summary>What stands between a pair of quotation marks.</summary>
public enum QuotationKind
{
    /// <summary>A full utterance of somebody.</summary>
    Speech,

    /// <summary>Some words of an identified speaker, built into the reporter's sentence.</summary>
    Fragment,

    /// <summary>Anything else: a nickname, slogan, title, irony, a new or foreign word.</summary>
    Term,
}
