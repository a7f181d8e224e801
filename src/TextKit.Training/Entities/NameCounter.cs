using TextKit.Entities;
using TextKit.Entities.Features;
using TextKit.Entities.Lexicon;
using TextKit.Syllables;

namespace TextKit.Training.Entities;

/// <summary>Counts what a first model takes the capitalised names of raw text for.</summary>
internal sealed class NameCounter(EntityModel model)
{
    private const int Outside = 3, Within = 4;

    /// <summary>The counts so far.</summary>
    public NameCounts Counts { get; } = new();

    /// <summary>Counts the names of one text.</summary>
    public void Add(string source)
    {
        var text = ScannedText.Scan(source);
        var evidence = TextEvidence.Gather(text, model.Lexicon, model.Groups, model.Priors, model.Terms);
        var kinds = new Dictionary<UnitRange, int>();
        var inside = new bool[text.Count];
        foreach (MentionSpan mention in new MentionTagger(model, text).Tag())
        {
            if (!EntityModel.NameLabels.Types.Contains(mention.Type)) continue;
            inside.AsSpan(mention.Units.Start, mention.Units.Count).Fill(true);
            kinds[ProperPart(text, mention.Units)] = (int)mention.Type;
        }

        foreach ((UnitRange name, int kind) in kinds) Count(text, name, kind);
        for (int start = 0, end; start < text.Count; start = end)
        {
            end = evidence.RunEnds[start];
            var run = new UnitRange(start, end);
            if (evidence.Cases[start] == NameCase.Name && !kinds.ContainsKey(run)) Count(text, run, inside[start] ? Within : Outside);
        }
    }

    // công ty Hoa Mai → Hoa Mai
    private static UnitRange ProperPart(ScannedText text, UnitRange mention)
    {
        int start = mention.End;
        while (start > mention.Start && UnitShape.IsNameLike(text[start - 1])) start--;
        return mention with { Start = start };
    }

    private void Count(ScannedText text, UnitRange name, int kind)
    {
        if (name.Count is 0 or > NamePriors.MaxLength) return;
        Counts.Add(PhraseHash.Fold(PhraseHash.Of(text.Units[name.Start..name.End])), kind);
    }
}
