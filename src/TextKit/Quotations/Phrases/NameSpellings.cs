using TextKit.Entities;

namespace TextKit.Quotations.Phrases;

/// <summary>Brings the spellings of a person's name in one text together: <c>bà C.</c> is <c>N.T.C.</c>, and a foreign name with one letter amiss is the name it was meant to be.</summary>
internal static class NameSpellings
{
    private const int MinMisspelled = 6, MaxPeople = 200;

    private readonly record struct Spelling(EntityMatch Person, string[] Words);

    /// <summary>The mentions, those of people by their fullest spelling.</summary>
    public static IReadOnlyList<EntityMatch> Unify(IReadOnlyList<EntityMatch> entities)
    {
        List<Spelling>? people = null;
        for (int i = 0; i < entities.Count; i++)
        {
            if (entities[i].Type == EntityType.Person && MayBeRespelled(entities[i].Name)) AddOnce(people ??= [], entities[i]);
        }

        if (people is not { Count: > 1 }) return entities;
        var fuller = new Dictionary<int, EntityMatch>();
        foreach (Spelling spelling in people)
        {
            if (FullerOf(spelling, people) is { } full) fuller[spelling.Person.EntityId] = full;
        }

        return fuller.Count == 0 ? entities : [.. entities.Select(entity =>
            entity.Type == EntityType.Person && fuller.TryGetValue(entity.EntityId, out EntityMatch? full) ? entity with { Name = full.Name, EntityId = full.EntityId } : entity)];
    }

    private static void AddOnce(List<Spelling> people, EntityMatch person)
    {
        if (people.Count < MaxPeople && !people.Exists(known => known.Person.EntityId == person.EntityId)) people.Add(new Spelling(person, person.Name.Split(' ')));
    }

    // Names of initials, and those with a long word that is not Vietnamese.
    private static bool MayBeRespelled(string name)
    {
        if (name.Length <= 2 || name.Contains('.')) return true;
        int letters = 0;
        foreach (char c in name)
        {
            letters = c == ' ' || !char.IsAscii(c) ? 0 : letters + 1;
            if (letters >= MinMisspelled) return true;
        }

        return false;
    }

    private static EntityMatch? FullerOf(Spelling spelling, List<Spelling> people)
    {
        EntityMatch? full = null;
        foreach (Spelling other in people)
        {
            if (other.Person == spelling.Person || !(IsLastInitial(spelling.Person.Name, other.Person.Name) || IsMisspelled(spelling, other))) continue;
            // Two people may be meant.
            if (full is not null) return null;
            full = other.Person;
        }

        return full;
    }

    // "C." of "N.T.C."
    private static bool IsLastInitial(string name, string other)
    {
        if (name.Length > 2 || !char.IsUpper(name[0]) || (name.Length == 2 && name[1] != '.')) return false;
        int letters = 0;
        char last = default;
        foreach (char c in other)
        {
            if (char.IsLower(c) || char.IsDigit(c)) return false;
            if (!char.IsUpper(c)) continue;
            letters++;
            last = c;
        }

        return letters > 1 && last == name[0] && other.Contains('.');
    }

    // "Mattiss" of "James Mattis", where the longer name, or the one named first, is right; Vietnamese names that differ by a letter are two people's.
    private static bool IsMisspelled(Spelling spelling, Spelling other)
    {
        (string[] words, string[] others) = (spelling.Words, other.Words);
        if (others.Length < words.Length || (others.Length == words.Length && other.Person.Units.Start > spelling.Person.Units.Start)) return false;
        int misspelled = 0;
        for (int i = 1; i <= words.Length; i++)
        {
            if (words[^i] == others[^i]) continue;
            if (++misspelled > 1 || !IsOneLetterOff(words[^i], others[^i])) return false;
        }

        return misspelled == 1;
    }

    private static bool IsOneLetterOff(string word, string other)
    {
        if (Math.Min(word.Length, other.Length) < MinMisspelled || Math.Abs(word.Length - other.Length) > 1 || !word.All(char.IsAscii) || !other.All(char.IsAscii)) return false;
        int start = 0, end = 0, shorter = Math.Min(word.Length, other.Length);
        while (start < shorter && word[start] == other[start]) start++;
        while (end < shorter - start && word[^(end + 1)] == other[^(end + 1)]) end++;
        return start + end >= Math.Max(word.Length, other.Length) - 1;
    }
}
