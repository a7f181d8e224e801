using TextKit.Entities.Features;
using TextKit.Syllables;

namespace TextKit.Entities.Linking;

/// <summary>Finds for a short form of a person's name the fullest form in the text: Vietnamese short forms are the end of the name, foreign ones either end.</summary>
/// <remarks>Where several full names fit, those whose gender disagrees with the honorific fall out, and of the rest the last one named before counts.</remarks>
internal sealed class PersonLinker
{
    private readonly ScannedText _text;
    private readonly TermList _terms;
    private readonly IReadOnlyList<MentionSpan> _mentions;
    private readonly Dictionary<ulong, List<NameForm>> _byEnd = [], _byStart = [];

    /// <summary>Prepares the forms of a text.</summary>
    public PersonLinker(ScannedText text, TermList terms, IReadOnlyList<MentionSpan> mentions, IEnumerable<NameForm> forms)
    {
        (_text, _terms, _mentions) = (text, terms, mentions);
        foreach (NameForm form in forms.Where(form => form.Length > 1))
        {
            Add(_byEnd, form.LastKey, form);
            Add(_byStart, form.FirstKey, form);
        }
    }

    /// <summary>The fullest form of a short one, or <see langword="null"/> if there is none.</summary>
    public NameForm? Fullest(NameForm form)
    {
        if (SharesNothing(form)) return null;
        List<NameForm> fuller = [.. Candidates(_byEnd, form.LastKey).Where(form.Ends).Union(Candidates(_byStart, form.FirstKey).Where(form.Begins))];
        List<NameForm> longest = [.. fuller.Where(one => !fuller.Exists(other => one.Ends(other) || one.Begins(other)))];
        if (longest.Count <= 1) return longest.Count == 0 ? null : longest[0];
        Gender gender = GenderOf(form);
        List<NameForm> agreeing = [.. longest.Where(one => Agree(gender, GenderOf(one)))];
        return Nearest(form, agreeing.Count > 0 ? agreeing : longest);
    }

    // Most names are the only one that begins or ends so.
    private bool SharesNothing(NameForm form)
    {
        int itself = form.Length > 1 ? 1 : 0;
        return Count(_byEnd, form.LastKey) == itself && Count(_byStart, form.FirstKey) == itself;
    }

    private static bool Agree(Gender left, Gender right) => left == right || left == Gender.Unknown || right == Gender.Unknown;

    private static NameForm Nearest(NameForm form, List<NameForm> forms)
    {
        int position = form.First.Units.Start;
        return forms.Where(one => one.First.Units.Start < position).MaxBy(one => one.First.Units.Start) ?? forms[0];
    }

    private Gender GenderOf(NameForm form)
    {
        int male = 0, female = 0;
        foreach (int index in form.Mentions)
        {
            TermKinds before = KindsBefore(_mentions[index].Units.Start);
            if ((before & TermKinds.HonorificMale) != 0) male++;
            if ((before & TermKinds.HonorificFemale) != 0) female++;
        }

        if (male != female) return male > female ? Gender.Male : Gender.Female;
        if (form.Length < 3) return Gender.Unknown;
        _terms.Match(_text.Units, form.First.Units.Start + 1, out TermKinds middle);
        bool man = (middle & TermKinds.GivenMale) != 0, woman = (middle & TermKinds.GivenFemale) != 0;
        return man == woman ? Gender.Unknown : man ? Gender.Male : Gender.Female;
    }

    private TermKinds KindsBefore(int unit)
    {
        TermKinds kinds = TermKinds.None;
        for (int start = Math.Max(0, unit - 2); start < unit; start++)
        {
            if (_terms.Match(_text.Units[..unit], start, out TermKinds found) == unit - start) kinds |= found;
        }

        return kinds;
    }

    private static int Count(Dictionary<ulong, List<NameForm>> index, ulong key) => index.TryGetValue(key, out List<NameForm>? forms) ? forms.Count : 0;

    private static List<NameForm> Candidates(Dictionary<ulong, List<NameForm>> index, ulong key) =>
        index.TryGetValue(key, out List<NameForm>? forms) ? forms : [];

    private static void Add(Dictionary<ulong, List<NameForm>> index, ulong key, NameForm form)
    {
        if (!index.TryGetValue(key, out List<NameForm>? forms)) index[key] = forms = [];
        forms.Add(form);
    }
}
