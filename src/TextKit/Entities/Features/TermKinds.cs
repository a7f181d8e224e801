namespace TextKit.Entities.Features;

/// <summary>What is known of a word or name from the written lists. One phrase may be of several kinds.</summary>
[Flags]
internal enum TermKinds
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>An address form for men: <c>ông</c>.</summary>
    HonorificMale = 1 << 0,

    /// <summary>An address form for women: <c>bà</c>.</summary>
    HonorificFemale = 1 << 1,

    /// <summary>An address form for either, or a noun that a person's name follows: <c>em</c>, <c>nạn nhân</c>.</summary>
    Honorific = 1 << 2,

    /// <summary>A family name.</summary>
    Surname = 1 << 3,

    /// <summary>A noun that names a kind of place and stands before its name: <c>tỉnh</c>.</summary>
    PlaceNoun = 1 << 4,

    /// <summary>A noun that names a kind of body and begins its designation: <c>công ty</c>.</summary>
    BodyNoun = 1 << 5,

    /// <summary>A noun that names an office, rank or profession: <c>giám đốc</c>.</summary>
    RoleNoun = 1 << 6,

    /// <summary>A noun that names a kind of official document: <c>nghị định</c>.</summary>
    DocumentNoun = 1 << 7,

    /// <summary>A country or its short name.</summary>
    Country = 1 << 8,

    /// <summary>A place within a country.</summary>
    Place = 1 << 9,

    /// <summary>A body.</summary>
    Body = 1 << 10,

    /// <summary>A newspaper, station or agency.</summary>
    Medium = 1 << 11,

    /// <summary>A capitalised phrase that is no entity: a feast, a disease, a month.</summary>
    Other = 1 << 12,

    /// <summary>A given name in use for men.</summary>
    GivenMale = 1 << 13,

    /// <summary>A given or middle name in use for women.</summary>
    GivenFemale = 1 << 14,

    /// <summary>An official document by its title.</summary>
    Document = 1 << 15,

    /// <summary>A document noun that a title in quotation marks follows: <c>đề án</c>.</summary>
    TitleNoun = 1 << 16,

    /// <summary>A word that stands before the noun of a role: <c>nguyên</c>, <c>phó</c>.</summary>
    RoleModifier = 1 << 17,
}
