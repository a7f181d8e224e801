using TextKit.Entities;
using TextKit.Entities.Chains;
using TextKit.Entities.Features;
using TextKit.Training.Chains;
using TextKit.Training.Clustering;

namespace TextKit.Training.Entities;

/// <summary>Trains the chains of the entity model on annotated articles.</summary>
internal sealed class EntityTrainer(WordClusters clusters, CrfOptions options, TextWriter log)
{
    private readonly SequenceBuilder _builder = new(WordClusters.MakeLexicon(clusters.Entries), clusters.ToGroups(), TermList.Load());

    /// <summary>Trains on articles and writes the model.</summary>
    public void Train(IReadOnlyList<TrainingArticle> articles, Stream model)
    {
        ulong[] plain = PlainWordFinder.Find(articles);
        IReadOnlyList<TrainingArticle> all = [.. articles, .. articles.Select(HeadlineShouter.Shout).OfType<TrainingArticle>()];
        CrfModel names = TrainOuter(all, EntityModel.NameLabels);
        CrfModel titles = TrainOuter(all, EntityModel.TitleLabels);
        CrfModel parts = CrfTrainer.Train([.. articles.SelectMany(article => _builder.BuildParts(article, EntityModel.NameLabels))], EntityModel.NameLabels, options);
        log.WriteLine($"weights of parts: {parts.Rows.Count} rows");
        EntityModelWriter.Save(model, clusters, plain, names, titles, parts);
    }

    private CrfModel TrainOuter(IReadOnlyList<TrainingArticle> articles, ChainLabels labels)
    {
        CrfModel chain = CrfTrainer.Train([.. articles.SelectMany(article => BuildLabelled(article, labels))], labels, options);
        log.WriteLine($"weights of {string.Join(' ', labels.Types.Select(type => type.ToCode()))}: {chain.Rows.Count} rows");
        return chain;
    }

    private List<ChainSequence> BuildLabelled(TrainingArticle article, ChainLabels labels)
    {
        List<ChainSequence> sequences = _builder.Build(article.Text);
        byte[] all = SequenceBuilder.Label(article, labels);
        int position = 0;
        foreach (ChainSequence sequence in sequences)
        {
            all.AsSpan(position, sequence.Count).CopyTo(sequence.Labels);
            position += sequence.Count;
        }

        return sequences;
    }
}
