using Spectre.Console;
using TextKit.Entities;

namespace TextKit.Cli.Output;

/// <summary>The colours of entities on a terminal.</summary>
internal static class EntityStyle
{
    /// <summary>The colour of a type.</summary>
    public static Style Of(EntityType type) => new(type switch
    {
        EntityType.Person => Color.Green,
        EntityType.Organization => Color.Blue,
        EntityType.Location => Color.Olive,
        EntityType.Role => Color.Purple,
        _ => Color.Teal,
    });
}
