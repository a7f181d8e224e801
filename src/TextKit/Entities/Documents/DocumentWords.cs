namespace TextKit.Entities.Documents;

/// <summary>What a listed word or phrase is for the patterns of official documents. One phrase may be several.</summary>
[Flags]
internal enum DocumentWords
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The title of one document, in whatever case: <c>luật đất đai</c>.</summary>
    Title = 1 << 0,

    /// <summary>A title that needs a capital to be one: <c>Luật Giá</c>, but not <c>kỷ luật giá</c>.</summary>
    ProperTitle = 1 << 1,

    /// <summary>A title that a place or a number goes on with: <c>Nghị quyết Đại hội XIII</c>.</summary>
    OpenTitle = 1 << 2,

    /// <summary>A noun that a bare number names: <c>nghị định 67</c>.</summary>
    Numbered = 1 << 3,

    /// <summary>A noun that a bare number names, or a verb or noun that it counts for: <c>quyết định 13 của</c>, <c>quyết định 3 việc</c>.</summary>
    SometimesNumbered = 1 << 4,

    /// <summary>A noun that only a code names, the word <c>số</c> with a number, or a title: <c>bản án số 49/2012/DS-PT</c>.</summary>
    Coded = 1 << 5,

    /// <summary>A noun that a title in quotation marks follows: <c>đề án</c>.</summary>
    Quoted = 1 << 6,

    /// <summary>A word before which no counted noun is left out, so that a number before it counts nothing: <c>của</c>, <c>ngày</c>.</summary>
    Follower = 1 << 7,

    /// <summary>A word before a title that makes another word of it: <c>pháp luật đất đai</c>.</summary>
    Compound = 1 << 8,

    /// <summary>A title of any kind.</summary>
    Titles = Title | ProperTitle | OpenTitle,

    /// <summary>A noun that some number names.</summary>
    Nouns = Numbered | SometimesNumbered | Coded,
}
