using TextKit.Segmentation;

namespace TextKit.Training.Segmentation;

/// <summary>A source with its text in memory.</summary>
internal sealed record TrainingPart(TrainingSource Source, Corpus Corpus)
{
    /// <summary>Reads a source.</summary>
    /// <param name="source">The source.</param>
    /// <param name="vocabulary">Gives the ids.</param>
    /// <param name="most">Only so many lines from its beginning.</param>
    public static TrainingPart Read(TrainingSource source, SegmenterVocabulary vocabulary, int most)
    {
        var corpus = new Corpus();
        int number = 0;
        foreach (LabelledLine line in source.Read().Take(most)) corpus.Add(source.IsGold ? line : CaseVariation.Vary(line, number++), vocabulary);
        return new TrainingPart(source, corpus);
    }
}
