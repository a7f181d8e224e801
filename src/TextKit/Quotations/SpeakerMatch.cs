using TextKit.Syllables;

namespace TextKit.Quotations;

/// <summary>A speaker as the finder gives it: over units, not yet over the original text.</summary>
internal readonly record struct SpeakerMatch(UnitRange Units, string Name, int? EntityId)
{
    /// <summary>Whether this is the name, whatever its case.</summary>
    public bool HasName(string name) => Name.Length == name.Length && Name.Equals(name, StringComparison.OrdinalIgnoreCase);
}
