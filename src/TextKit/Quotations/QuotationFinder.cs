using TextKit.Entities;
using TextKit.Syllables;

namespace TextKit.Quotations;

/// <summary>Finds quotations and reported speech with their speakers and cues.</summary>
internal sealed class QuotationFinder
{
    /// <summary>All quotations and reports, each sorted by start, then longest first.</summary>
    public QuotationResult Find(ScannedText text, IReadOnlyList<UnitRange> sentences, IReadOnlyList<EntityMatch> entities) => new([], []);
}
