using TextKit.Entities;
using TextKit.Quotations.Phrases;
using TextKit.Syllables;

namespace TextKit.Quotations.Speakers;

/// <summary>Finds the name that a phrase without one leans on: <c>nhóm này</c>, <c>văn bản</c>, <c>chủ đầu tư</c> stand near it where their words are said first.</summary>
internal sealed class EchoFinder(Passage passage)
{
    private const int Reach = 500, MaxOccurrences = 4, MaxCore = 2, MaxGap = 4, MaxBracket = 40;

    private ScannedText Text => passage.Text;

    /// <summary>The name, by the best place in which another occurrence of the phrase's words has one; before the phrase if there is any.</summary>
    public EntityMatch? Find(SpeakerPhrase phrase, out EchoPlace place)
    {
        UnitRange core = CoreOf(phrase.Units);
        (EntityMatch? name, place) = Search(core, phrase.Units.Start - core.Count, Math.Max(0, core.Start - Reach), step: -1);
        if (name is null) (name, place) = Search(core, phrase.Units.End, Math.Min(Text.Count - core.Count, core.End + Reach), step: 1);
        if (name is null && HeadsOf(phrase.Units) is { } heads) name = BodyBefore(core.Start, heads, out place);
        return name ?? (passage.Words.Is(core.Start, WordClass.Paper) ? IssuerBefore(core.Start, out place) : null);
    }

    /// <summary>With what the names begin that a noun for bodies stands for: <c>cơ quan điều tra</c>; <see langword="null"/> where a phrase is none.</summary>
    public string[]? HeadsOf(UnitRange phrase) => BodyNouns.HeadsOf(Text.Slice(WordsOf(phrase)));

    /// <summary>The words that tell what a phrase is: its first, without "một", "tờ" and "này".</summary>
    public UnitRange CoreOf(UnitRange phrase)
    {
        UnitRange words = WordsOf(phrase);
        return words with { End = Math.Min(words.End, words.Start + MaxCore) };
    }

    private UnitRange WordsOf(UnitRange phrase)
    {
        (int start, int end) = (phrase.Start, phrase.End);
        while (end > start && passage.Words.Is(end - 1, WordClass.Demonstrative)) end--;
        while (passage.Words.Match(start, end, out WordClass classes) is > 0 and int length && length < end - start
            && (classes & (WordClass.Counted | WordClass.Side | WordClass.Opening)) != 0) start += length;
        return new UnitRange(start, end);
    }

    private (EntityMatch? Name, EchoPlace Place) Search(UnitRange core, int from, int to, int step)
    {
        (EntityMatch? Name, EchoPlace Place) best = default;
        int found = 0;
        for (int unit = from; unit * step <= to * step && found < MaxOccurrences; unit += step)
        {
            if (!IsAt(core, unit)) continue;
            found++;
            (EntityMatch? Name, EchoPlace Place) near = NameAt(new UnitRange(unit, unit + core.Count));
            if (near.Name is not null && (best.Name is null || near.Place < best.Place)) best = near;
        }

        return best;
    }

    // "Trường Tiểu học A … nhà trường"
    private EntityMatch? BodyBefore(int unit, string[] heads, out EchoPlace place)
    {
        place = EchoPlace.Within;
        for (int start = unit - 1; start >= Math.Max(0, unit - Reach); start--)
        {
            if (passage.Mentions.At(start) is not { Type: EntityType.Organization } body || body.Units.Start != start) continue;
            if (BodyNouns.BeginsWithAny(Text.Slice(body.Units), heads)) return body;
        }

        return null;
    }

    // "UBND tỉnh A vừa có công văn … Theo văn bản này": a paper by another word.
    private EntityMatch? IssuerBefore(int unit, out EchoPlace place)
    {
        place = EchoPlace.Opening;
        int found = 0;
        for (int paper = unit - 2; paper >= Math.Max(0, unit - Reach) && found < MaxOccurrences; paper--)
        {
            if (!passage.Words.Is(paper, WordClass.Paper) && passage.Mentions.At(paper) is not { Type: EntityType.OfficialDocument }) continue;
            found++;
            if (Issuer(paper) is { } issuer) return issuer;
        }

        return null;
    }

    private bool IsAt(UnitRange core, int unit)
    {
        for (int i = 0; i < core.Count; i++)
        {
            if (Text[unit + i].Key != Text[core.Start + i].Key) return false;
        }

        return true;
    }

    private (EntityMatch? Name, EchoPlace Place) NameAt(UnitRange words)
    {
        UnitRange sentence = passage.SentenceAt(words.Start);
        if (passage.Mentions.At(words.Start) is { } holder)
        {
            if (holder.Type != EntityType.Role) return (holder, EchoPlace.Within);
            words = holder.Units;
        }

        if (First(words.End, Math.Min(VerbAfter(words.End), Math.Min(sentence.End, words.End + MaxGap))) is { } next && IsSpeaker(next)) return (next, EchoPlace.After);
        if (Previous(words.Start, Math.Max(sentence.Start, words.Start - MaxGap)) is { } previous && IsSpeaker(previous)) return (previous, EchoPlace.Before);
        if (BeforeBracket(words.Start, sentence.Start) is { } host) return (host, EchoPlace.Before);
        return passage.Words.Is(words.Start, WordClass.Utterance | WordClass.Paper) && Issuer(words.Start) is { } issuer ? (issuer, EchoPlace.Opening) : default;
    }

    // Who is next to the paper, or opens its sentence.
    private EntityMatch? Issuer(int paper)
    {
        int sentence = Math.Max(passage.SentenceAt(paper).Start, paper - Reach);
        for (int unit = paper - 1; unit >= Math.Max(sentence, paper - MaxGap); unit--)
        {
            if (passage.Mentions.At(unit) is { } near && IsSpeaker(near)) return near;
        }

        return First(sentence, paper) is { } opening && IsSpeaker(opening) ? opening : null;
    }

    // "Ban X (thuộc Sở Y, là đại diện chủ đầu tư)"
    private EntityMatch? BeforeBracket(int unit, int limit)
    {
        for (limit = Math.Max(limit + 1, unit - MaxBracket); unit >= limit && !(Text.Slice(unit) is ")"); unit--)
        {
            if (Text.Slice(unit) is "(") return passage.Mentions.At(unit - 1) is { } host && IsSpeaker(host) ? host : null;
        }

        return null;
    }

    private int VerbAfter(int unit)
    {
        int end = unit;
        while (end < Math.Min(Text.Count, unit + MaxGap) && !passage.Words.Is(end, WordClass.Tense) && !passage.Words.IsCue(end)) end++;
        return end;
    }

    private EntityMatch? First(int start, int end)
    {
        for (int unit = start; unit < end; unit++)
        {
            if (passage.Mentions.At(unit) is { } mention) return mention;
        }

        return null;
    }

    // "ông X, chủ nhà trọ", "Y là chủ đầu tư"
    private EntityMatch? Previous(int start, int limit)
    {
        for (int unit = start - 1; unit >= limit; unit--)
        {
            if (passage.Mentions.At(unit) is not { } mention) continue;
            int joint = mention.Units.End;
            return joint < start && (Text[joint].Kind == UnitKind.Punctuation || Text.Slice(joint) is "là") ? mention : null;
        }

        return null;
    }

    private static bool IsSpeaker(EntityMatch mention) => mention.Type is EntityType.Person or EntityType.Organization;
}
