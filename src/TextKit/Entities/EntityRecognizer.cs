using TextKit.Segmentation;
using TextKit.Syllables;

namespace TextKit.Entities;

/// <summary>Finds people, bodies, places, roles and official documents, and links the mentions of each.</summary>
internal sealed class EntityRecognizer
{
    /// <summary>The mentions, sorted by start, then longest first.</summary>
    public IReadOnlyList<EntityMatch> Recognize(ScannedText text, IReadOnlyList<UnitRange> sentences, IReadOnlyList<WordMatch> words) => [];
}
