using TextKit.Entities.Lexicon;
using TextKit.Syllables;

namespace TextKit.Entities.Linking;

/// <summary>One way in which a text writes a name, with all mentions that write it so (case and tone placement aside).</summary>
internal sealed class NameForm
{
    private readonly ulong[] _keys;

    /// <summary>Makes the form of a first mention.</summary>
    public NameForm(ScannedText text, MentionSpan first)
    {
        _keys = KeysOf(text, first.Units);
        First = first;
        Type = first.Type;
        Name = text.Slice(first.Units).ToString();
    }

    /// <summary>The first mention.</summary>
    public MentionSpan First { get; }

    /// <summary>The type of all mentions.</summary>
    public EntityType Type { get; }

    /// <summary>How it is written; where a line of capitals wrote it first, how it is written elsewhere.</summary>
    public string Name { get; set; }

    /// <summary>The mentions, by index in the list of all mentions.</summary>
    public List<int> Mentions { get; } = [];

    /// <summary>Number of units.</summary>
    public int Length => _keys.Length;

    /// <summary>Key of the first unit.</summary>
    public ulong FirstKey => _keys[0];

    /// <summary>Key of the last unit.</summary>
    public ulong LastKey => _keys[^1];

    /// <summary>The keys of its units.</summary>
    public ReadOnlySpan<ulong> Keys => _keys;

    /// <summary>Whether a longer form begins with this one.</summary>
    public bool Begins(NameForm longer) => longer.Length > Length && longer.Keys[..Length].SequenceEqual(_keys);

    /// <summary>Whether a longer form ends with this one.</summary>
    public bool Ends(NameForm longer) => longer.Length > Length && longer.Keys[^Length..].SequenceEqual(_keys);

    /// <summary>A number that all mentions of one form share.</summary>
    public static ulong HashOf(ScannedText text, MentionSpan mention)
    {
        ulong hash = PhraseHash.Extend(PhraseHash.Empty, (ulong)mention.Type);
        for (int i = mention.Units.Start; i < mention.Units.End; i++) hash = PhraseHash.Extend(hash, text[i].Key);
        return hash;
    }

    private static ulong[] KeysOf(ScannedText text, UnitRange units)
    {
        var keys = new ulong[units.Count];
        for (int i = 0; i < keys.Length; i++) keys[i] = text[units.Start + i].Key;
        return keys;
    }
}
