using TextKit.Entities;
using TextKit.Syllables;

namespace TextKit.Training.Entities;

/// <summary>An annotated entity.</summary>
internal readonly record struct TrainingEntity(UnitRange Units, EntityType Type);
