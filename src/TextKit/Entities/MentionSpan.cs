using TextKit.Syllables;

namespace TextKit.Entities;

/// <summary>A mention before it is linked.</summary>
/// <param name="Units">Its units.</param>
/// <param name="Type">Its type.</param>
/// <param name="Score">How sure it is, from 0 to 1.</param>
internal readonly record struct MentionSpan(UnitRange Units, EntityType Type, double Score);
