using TextKit.Dates.Lexicon;
using TextKit.Dates.Values;

namespace TextKit.Dates.Grammar;

/// <summary>Reads <c>bây giờ</c> in a request; in an article it is as vague as <c>hiện nay</c>, and no time expression.</summary>
internal sealed class PresentReader(TimeLexicon lexicon) : ITimeReader
{
    private const int LongestRequest = 40;

    /// <inheritdoc/>
    public StartSet Starts { get; } = lexicon[Term.Present].Starts;

    /// <inheritdoc/>
    public Reading Read(in TimeText text, int at)
    {
        int taken = lexicon[Term.Present].Match(text, at);
        return taken > 0 && text.IsRequest(LongestRequest) ? new Reading(at + taken, new PresentMeaning(), "present", 0.7) : Reading.None;
    }
}
