namespace TextKit.Entities.Lexicon;

/// <summary>A run of units that the lexicon knows as one word or name; a single unit where it knows none.</summary>
/// <param name="Start">Index of the first unit.</param>
/// <param name="Count">Number of units.</param>
/// <param name="Entry">Index of its entry, or -1.</param>
internal readonly record struct LexiconToken(int Start, int Count, int Entry);
