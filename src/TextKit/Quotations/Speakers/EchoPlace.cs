namespace TextKit.Quotations.Speakers;

/// <summary>Where a name stands to the words that lean on it, the surest first.</summary>
internal enum EchoPlace
{
    /// <summary>It holds them: <c>Hiệp hội X</c>, for <c>hiệp hội này</c>.</summary>
    Within,

    /// <summary>It follows them: <c>báo cáo của Sở X</c>.</summary>
    After,

    /// <summary>They explain it: <c>ông X, chủ nhà trọ</c>.</summary>
    Before,

    /// <summary>It is the first name of their sentence, and they stand for written words: <c>Sở X vừa có văn bản</c>.</summary>
    Opening,
}
