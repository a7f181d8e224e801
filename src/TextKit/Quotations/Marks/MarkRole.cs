namespace TextKit.Quotations.Marks;

/// <summary>What a quotation mark does where it stands.</summary>
internal enum MarkRole
{
    /// <summary>It is no quotation mark: an apostrophe, an inch, any other unit.</summary>
    None,

    /// <summary>It opens.</summary>
    Opener,

    /// <summary>It closes.</summary>
    Closer,

    /// <summary>Spacing does not tell: it closes if something is open.</summary>
    Either,
}
