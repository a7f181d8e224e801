using TextKit.Quotations.Phrases;
using TextKit.Syllables;

namespace TextKit.Quotations.Speakers;

/// <summary>Who has spoken so far in one text: what pronouns and nouns without a name lean on.</summary>
internal sealed class SpokenSoFar(Passage passage)
{
    private const int NearUnits = 300, MaxSpoken = 4;

    private readonly List<SpeakerMatch> _latest = [];
    private readonly Dictionary<int, SpeakerMatch> _quoted = [];

    /// <summary>Who spoke last.</summary>
    public ResolvedSpeaker? Last { get; private set; }

    /// <summary>The body that spoke last under its name.</summary>
    public SpeakerMatch? LastBody { get; private set; }

    /// <summary>Just after the phrase that named who spoke last.</summary>
    public int LastAt { get; private set; }

    /// <summary>The latest speakers, each once, the last at the end.</summary>
    public IReadOnlyList<SpeakerMatch> Latest => _latest;

    /// <summary>Whether somebody of a name is one of the latest speakers.</summary>
    public bool Has(string name)
    {
        foreach (SpeakerMatch speaker in _latest)
        {
            if (speaker.HasName(name)) return true;
        }

        return false;
    }

    /// <summary>Notes who spoke.</summary>
    public void Add(SpeakerPhrase phrase, ResolvedSpeaker? speaker)
    {
        if (speaker is not { Match: var match }) return;
        Last = speaker;
        if (phrase.Kind == PhraseKind.Body) LastBody = match;
        LastAt = phrase.Units.End;
        for (int i = _latest.Count - 1; i >= 0; i--)
        {
            if (_latest[i].Name == match.Name) _latest.RemoveAt(i);
        }

        _latest.Add(match);
        if (_latest.Count > MaxSpoken) _latest.RemoveAt(0);
    }

    /// <summary>Notes whose words a quotation is, for whoever says <c>tôi</c> in it.</summary>
    public void AddQuoted(UnitRange quote, ResolvedSpeaker? speaker)
    {
        if (speaker is { Match: var match }) _quoted.TryAdd(passage.QuoteAt(quote.Start), match);
    }

    /// <summary>Who spoke last, unless that is long ago.</summary>
    public SpeakerMatch? Recent(SpeakerPhrase phrase) => phrase.Units.Start - LastAt < NearUnits ? Last?.Match : null;

    /// <summary>Whose words the outermost quotation that holds a unit is.</summary>
    public SpeakerMatch? QuotedAt(int unit) => _quoted.TryGetValue(passage.QuoteAt(unit), out SpeakerMatch speaker) ? speaker : null;

    /// <summary>The latest speaker whose name begins with some words.</summary>
    /// <param name="words">The words.</param>
    /// <param name="isLonger">Whether the name must say more.</param>
    /// <param name="isUnnamed">Whether it must be somebody without a name.</param>
    /// <param name="heads">With what the name of somebody named must begin; anything if there is none: "hãng" is no "hãng tin".</param>
    public SpeakerMatch? Beginning(UnitRange words, bool isLonger, bool isUnnamed, string[]? heads = null)
    {
        ReadOnlySpan<char> said = passage.Text.Slice(words);
        for (int i = _latest.Count - 1; i >= 0; i--)
        {
            ReadOnlySpan<char> name = _latest[i].Name;
            if ((isLonger && name.Length <= said.Length) || (isUnnamed && _latest[i].EntityId is not null)) continue;
            if (heads is not null && _latest[i].EntityId is not null && !BodyNouns.BeginsWithAny(name, heads)) continue;
            if (name.StartsWith(said, StringComparison.OrdinalIgnoreCase)) return _latest[i];
        }

        return null;
    }
}
