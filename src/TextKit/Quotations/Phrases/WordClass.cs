namespace TextKit.Quotations.Phrases;

/// <summary>What a word does around the phrase that names a speaker, as flags: many words do several things.</summary>
[Flags]
internal enum WordClass
{
    /// <summary>Nothing known.</summary>
    None = 0,

    /// <summary>Stands between the speaker and the verb: <c>cũng</c>, <c>đã</c>.</summary>
    Adverb = 1,

    /// <summary>Begins another clause or member: <c>khi</c>, <c>rằng</c>, <c>và</c>.</summary>
    Boundary = 2,

    /// <summary>What follows is no subject: <c>với</c>, <c>của</c>.</summary>
    Preposition = 4,

    /// <summary>Precedes a name: <c>ông</c>.</summary>
    Honorific = 8,

    /// <summary>Tells of a man.</summary>
    Male = 16,

    /// <summary>Tells of a woman.</summary>
    Female = 32,

    /// <summary>Stands for somebody named before: <c>ông</c>, <c>vị này</c>.</summary>
    Pronoun = 64,

    /// <summary>An office, rank or profession.</summary>
    Role = 128,

    /// <summary>A noun that makes its whole phrase the speaker: <c>đại diện</c>, <c>mẹ</c>, <c>các</c>.</summary>
    Group = 256,

    /// <summary>Dropped before a name: <c>phía</c>, <c>tờ</c>.</summary>
    Side = 512,

    /// <summary>Joins words to whose they are: <c>của</c>, <c>từ</c>.</summary>
    Origin = 1024,

    /// <summary>Opens a sentence before the speaker: <c>tuy nhiên</c>.</summary>
    Opening = 2048,

    /// <summary>Points back: <c>này</c>, <c>ấy</c>.</summary>
    Demonstrative = 4096,

    /// <summary>Begins the verb: <c>đã</c>, <c>vừa</c>.</summary>
    Tense = 8192,

    /// <summary>A noun for what is said: <c>báo cáo</c>, <c>thông tin</c>.</summary>
    Utterance = 1 << 14,

    /// <summary>A noun for somebody named before: <c>nhà ngoại giao</c>, <c>chân sút</c>.</summary>
    Descriptor = 1 << 15,

    /// <summary>Begins a phrase for several people or an unnamed one: <c>các</c>, <c>một</c>.</summary>
    Counted = 1 << 16,

    /// <summary>Makes a noun of a verb that follows: <c>một</c> tuyên bố, <c>cuộc</c> phỏng vấn.</summary>
    Nominal = 1 << 17,

    /// <summary>Leads in a name or title: <c>mang tên</c>, <c>danh hiệu</c>.</summary>
    Naming = 1 << 18,

    /// <summary>Often stands before a quoted term: <c>những</c>, <c>bị</c>, <c>kiểu</c>.</summary>
    Common = 1 << 19,

    /// <summary>Said or left out of a title at will: <c>thành phố</c>, <c>UBND</c>.</summary>
    Generic = 1 << 20,

    /// <summary>A noun for bodies with a name of their own: <c>công ty</c>, <c>ngân hàng</c>.</summary>
    Firm = 1 << 21,

    /// <summary>A noun for bodies named by what they do: <c>bộ</c>, <c>sở</c>.</summary>
    Bureau = 1 << 22,

    /// <summary>Leads in whose picture it is: <c>ảnh</c>: A.</summary>
    Credit = 1 << 23,

    /// <summary>Whoever speaks: <c>tôi</c>.</summary>
    FirstPerson = 1 << 24,

    /// <summary>Before whoever does what the subject suffers or gets: <c>bị</c>, <c>được</c>.</summary>
    Passive = 1 << 25,

    /// <summary>A written text that somebody issued: <c>văn bản</c>, <c>thông cáo</c>.</summary>
    Paper = 1 << 26,

    /// <summary>What people without an office are called: <c>anh</c>, <c>chị</c>.</summary>
    Familiar = 1 << 27,

    /// <summary>A verb, before which a noun phrase ends: <c>gửi</c>.</summary>
    Predicate = 1 << 28,

    /// <summary>Leads in members of those named before: <c>trong đó có</c>.</summary>
    Including = 1 << 29,

    /// <summary>Ends a company's name: <c>Ltd</c>.</summary>
    LegalForm = 1 << 30,
}
