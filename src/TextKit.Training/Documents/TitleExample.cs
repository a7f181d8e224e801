namespace TextKit.Training.Documents;

/// <summary>A document noun with the places where its title may end.</summary>
/// <param name="Noun">Features of the noun; none where it is known to begin a title, so that only the end is to be learnt.</param>
/// <param name="Ends">Features of each place.</param>
/// <param name="Right">Index of the right place, -1 if the noun begins no title.</param>
internal sealed record TitleExample(uint[] Noun, IReadOnlyList<uint[]> Ends, int Right);
