using TextKit.Syllables;

namespace TextKit.Training.Entities;

/// <summary>An annotated article, with its entities as unit ranges.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Text">Its scanned text.</param>
/// <param name="Entities">The entities, sorted by start, then longest first.</param>
internal sealed record TrainingArticle(string Id, ScannedText Text, IReadOnlyList<TrainingEntity> Entities);
