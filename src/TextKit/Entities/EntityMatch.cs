using TextKit.Syllables;

namespace TextKit.Entities;

/// <summary>A mention as the recognizer gives it: over units, not yet over the original text.</summary>
internal sealed record EntityMatch(UnitRange Units, EntityType Type, string Name, int EntityId, double Score);
