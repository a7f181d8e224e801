namespace TextKit.Entities;

/// <summary>The short codes of entity types.</summary>
public static class EntityTypeExtensions
{
    /// <summary>The code used in files and on the command line: <c>PER ORG LOC ROLE DOC</c>.</summary>
    /// <param name="type">The type.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="type"/> is no defined type.</exception>
    public static string ToCode(this EntityType type) => type switch
    {
        EntityType.Person => "PER",
        EntityType.Organization => "ORG",
        EntityType.Location => "LOC",
        EntityType.Role => "ROLE",
        EntityType.OfficialDocument => "DOC",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "Not a defined entity type."),
    };
}
