namespace TextKit.Quotations.Phrases;

/// <summary>What the lists know of a phrase.</summary>
/// <param name="Classes">What it does around the phrase that names a speaker.</param>
/// <param name="Cue">Its number among the cues and compounds that are none, from 1; 0 if it is neither.</param>
internal readonly record struct ListedPhrase(WordClass Classes, int Cue)
{
    /// <summary>What two lists know of one phrase.</summary>
    public static ListedPhrase Join(ListedPhrase one, ListedPhrase other) => new(one.Classes | other.Classes, Math.Max(one.Cue, other.Cue));
}
