namespace TextKit.Entities;

/// <summary>The type of a named entity.</summary>
public enum EntityType
{
    /// <summary>A person's name, without honorific or title (<c>PER</c>).</summary>
    Person,

    /// <summary>A named body: agency, party, company, school, club, medium (<c>ORG</c>).</summary>
    Organization,

    /// <summary>A named place, with the type noun directly before it (<c>LOC</c>).</summary>
    Location,

    /// <summary>An office, rank or profession that names or stands for one person (<c>ROLE</c>).</summary>
    Role,

    /// <summary>An official document named by number or title (<c>DOC</c>).</summary>
    OfficialDocument,
}
