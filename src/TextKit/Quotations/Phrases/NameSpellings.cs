using TextKit.Entities;

namespace TextKit.Quotations.Phrases;

/// <summary>Brings the spellings of a person's name in one text together: <c>bà C.</c> is <c>N.T.C.</c>, and a foreign name with one letter amiss is the name it was meant to be.</summary>
internal static class NameSpellings
{
    private const int MinMisspelled = 6, MaxPeople = 200;

    private sealed record Spelling(EntityMatch Person, string[] Words);

    /// <summary>The mentions, those of people by their fullest spelling.</summary>
    public static IReadOnlyList<EntityMatch> Unify(IReadOnlyList<EntityMatch> entities)
    {
        List<Spelling> people = [.. entities.Where(entity => entity.Type == EntityType.Person).DistinctBy(person => person.EntityId).Take(MaxPeople).Select(person => new Spelling(person, person.Name.Split(' ')))];
        var fuller = new Dictionary<int, EntityMatch>();
        foreach (Spelling person in people)
        {
            if (FullerOf(person, people) is { } full) fuller[person.Person.EntityId] = full;
        }

        return fuller.Count == 0 ? entities : [.. entities.Select(entity =>
            entity.Type == EntityType.Person && fuller.TryGetValue(entity.EntityId, out EntityMatch? full) ? entity with { Name = full.Name, EntityId = full.EntityId } : entity)];
    }

    private static EntityMatch? FullerOf(Spelling person, List<Spelling> people)
    {
        EntityMatch? full = null;
        foreach (Spelling other in people)
        {
            if (other == person || !(IsLastInitial(person.Person.Name, other.Person.Name) || IsMisspelled(person, other))) continue;
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
    private static bool IsMisspelled(Spelling person, Spelling other)
    {
        (string[] words, string[] others) = (person.Words, other.Words);
        if (others.Length < words.Length || (others.Length == words.Length && other.Person.Units.Start > person.Person.Units.Start)) return false;
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
