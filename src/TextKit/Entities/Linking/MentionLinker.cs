using TextKit.Entities.Features;
using TextKit.Syllables;

namespace TextKit.Entities.Linking;

/// <summary>Gives all mentions of one entity of a text one id and the fullest name.</summary>
internal static class MentionLinker
{
    /// <summary>Links mentions, which are sorted; the matches keep their order.</summary>
    public static IReadOnlyList<EntityMatch> Link(ScannedText text, TermList terms, IReadOnlyList<MentionSpan> mentions)
    {
        List<NameForm> forms = CollectForms(text, mentions);
        var persons = new PersonLinker(text, terms, mentions, forms.Where(form => form.Type == EntityType.Person));
        var bodies = new BodyLinker(text, terms, forms.Where(form => form.Type == EntityType.Organization));
        var matches = new EntityMatch[mentions.Count];
        var ids = new Dictionary<NameForm, int>(forms.Count);
        foreach (NameForm form in forms)
        {
            NameForm full = form.Type switch
            {
                EntityType.Person => persons.Fullest(form),
                EntityType.Organization => bodies.Fullest(form),
                _ => null,
            } ?? form;
            if (!ids.TryGetValue(full, out int id)) ids[full] = id = ids.Count + 1;
            foreach (int index in form.Mentions)
                matches[index] = new EntityMatch(mentions[index].Units, form.Type, full.Name, id, mentions[index].Score);
        }

        return matches;
    }

    private static List<NameForm> CollectForms(ScannedText text, IReadOnlyList<MentionSpan> mentions)
    {
        var forms = new List<NameForm>();
        var byHash = new Dictionary<ulong, NameForm>(mentions.Count);
        for (int i = 0; i < mentions.Count; i++)
        {
            ulong hash = NameForm.HashOf(text, mentions[i]);
            if (!byHash.TryGetValue(hash, out NameForm? form))
            {
                form = byHash[hash] = new NameForm(text, mentions[i]);
                forms.Add(form);
            }

            // HÀ NỘI in a headline is Hà Nội in the text.
            ReadOnlySpan<char> written = text.Slice(mentions[i].Units);
            if (CountCapitals(written) < CountCapitals(form.Name)) form.Name = written.ToString();
            form.Mentions.Add(i);
        }

        return forms;
    }

    private static int CountCapitals(ReadOnlySpan<char> text)
    {
        int count = 0;
        foreach (char c in text)
        {
            if (CharacterTable.IsUpper(CharacterTable.Entry(c))) count++;
        }

        return count;
    }
}
