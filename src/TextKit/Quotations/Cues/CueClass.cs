namespace TextKit.Quotations.Cues;

/// <summary>What sort of reporting a cue does.</summary>
internal enum CueClass
{
    /// <summary>Telling: <c>nói</c>, <c>cho biết</c>.</summary>
    Say,

    /// <summary>Asserting or announcing: <c>khẳng định</c>, <c>thông báo</c>.</summary>
    State,

    /// <summary>Holding an opinion: <c>cho rằng</c>.</summary>
    Think,

    /// <summary>Voicing a feeling: <c>bày tỏ</c>.</summary>
    Feel,

    /// <summary>Asking somebody to act: <c>yêu cầu</c>.</summary>
    Direct,

    /// <summary>Putting a question: <c>hỏi</c>.</summary>
    Ask,

    /// <summary>Written words: <c>viết</c>.</summary>
    Write,

    /// <summary>Reporting facts: <c>đưa tin</c>.</summary>
    Tell,

    /// <summary>Giving something a name: <c>gọi</c>, <c>ví như</c>.</summary>
    Call,

    /// <summary>Naming the source, which follows: <c>theo</c>, <c>dẫn lời</c>.</summary>
    Source,

    /// <summary>A noun that stands for the words: <c>câu hỏi</c>.</summary>
    Noun,

    /// <summary>The colon between speaker and words: headlines, interviews.</summary>
    Colon,
}
