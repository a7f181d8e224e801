using System.Text;
using TextKit.Entities;
using TextKit.Syllables;

namespace TextKit.Quotations.Speakers;

/// <summary>The fullest names of the bodies of a text: <c>Sở Y tế</c> is <c>Sở Y tế Hà Nội</c> where only one such body is named.</summary>
internal sealed class BodyRegister
{
    private const int MaxWords = 16, MaxInitials = 9;
    private readonly ScannedText _text;
    private readonly Dictionary<(ulong First, string Initials), EntityMatch> _byInitials = [];
    private readonly Dictionary<ulong, EntityMatch?> _byOpening = [];

    /// <summary>Registers the openings of every body's name.</summary>
    public BodyRegister(ScannedText text, IReadOnlyList<EntityMatch> entities)
    {
        _text = text;
        foreach (EntityMatch mention in entities)
        {
            if (mention.Type != EntityType.Organization) continue;
            RegisterInitials(mention);
            ulong key = 0;
            for (int unit = mention.Units.Start; unit < Math.Min(mention.Units.End, mention.Units.Start + MaxWords); unit++)
            {
                key = Next(key, unit);
                if (unit > mention.Units.Start) Register(key, mention);
            }
        }
    }

    /// <summary>The fullest name of a body.</summary>
    public string NameOf(EntityMatch mention)
    {
        if (mention.Units.Count == 2 && _byInitials.TryGetValue((_text[mention.Units.Start].Key, Letters(_text.Slice(mention.Units.Start + 1))), out EntityMatch? spelled))
            return spelled.Name;
        ulong key = 0;
        for (int unit = mention.Units.Start; unit < mention.Units.End; unit++) key = Next(key, unit);
        bool isFuller = _byOpening.TryGetValue(key, out EntityMatch? fullest) && fullest is not null && fullest.Units.Count > mention.Units.Count;
        return isFuller ? fullest!.Name : mention.Name;
    }

    // "Bộ Giao thông vận tải" gives "Bộ GTVT" its name, "Sở Giáo dục và Đào tạo" gives "Sở GD-ĐT".
    private void RegisterInitials(EntityMatch mention)
    {
        var initials = new StringBuilder();
        for (int unit = mention.Units.Start + 1; unit < Math.Min(mention.Units.End, mention.Units.Start + MaxInitials); unit++)
        {
            if (_text.Slice(unit) is not ("và" or ",")) initials.Append(char.ToUpperInvariant(_text.Slice(unit)[0]));
            if (initials.Length > 1) _byInitials.TryAdd((_text[mention.Units.Start].Key, initials.ToString()), mention);
        }
    }

    private static string Letters(ReadOnlySpan<char> word)
    {
        var letters = new StringBuilder();
        foreach (char c in word)
        {
            if (char.IsUpper(c)) letters.Append(c);
        }

        return letters.ToString();
    }

    private ulong Next(ulong key, int unit) => (key ^ _text[unit].Key) * 1099511628211;

    // Two names of which neither continues the other leave the short form open.
    private void Register(ulong key, EntityMatch mention)
    {
        if (!_byOpening.TryGetValue(key, out EntityMatch? known)) _byOpening[key] = mention;
        else if (known is not null) _byOpening[key] = Continues(mention, known) ? mention : Continues(known, mention) ? known : null;
    }

    private bool Continues(EntityMatch longer, EntityMatch shorter)
    {
        if (longer.Units.Count < shorter.Units.Count) return false;
        for (int i = 0; i < shorter.Units.Count; i++)
        {
            if (_text[longer.Units.Start + i].Key != _text[shorter.Units.Start + i].Key) return false;
        }

        return true;
    }
}
