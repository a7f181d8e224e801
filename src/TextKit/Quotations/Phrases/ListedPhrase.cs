using TextKit.Quotations.Cues;

namespace TextKit.Quotations.Phrases;

/// <summary>What the lists know of a phrase.</summary>
/// <param name="Classes">What it does around the phrase that names a speaker.</param>
/// <param name="IsCue">Whether the cues hold it.</param>
/// <param name="Cue">The cue; <see langword="null"/> for a compound that stands for none.</param>
internal readonly record struct ListedPhrase(WordClass Classes, bool IsCue, CueEntry? Cue)
{
    /// <summary>A phrase of some classes.</summary>
    public ListedPhrase(WordClass classes) : this(classes, false, null)
    {
    }

    /// <summary>A cue, or a compound that is none.</summary>
    public ListedPhrase(CueEntry? cue) : this(WordClass.None, true, cue)
    {
    }

    /// <summary>What two lists know of one phrase.</summary>
    public static ListedPhrase Join(ListedPhrase one, ListedPhrase other) => new(one.Classes | other.Classes, one.IsCue || other.IsCue, other.Cue ?? one.Cue);
}
