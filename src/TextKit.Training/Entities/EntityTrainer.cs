using TextKit.Entities;
using TextKit.Entities.Chains;
using TextKit.Entities.Documents;
using TextKit.Entities.Features;
using TextKit.Entities.Lexicon;
using TextKit.Models;
using TextKit.Training.Chains;
using TextKit.Training.Clustering;
using TextKit.Training.Documents;

namespace TextKit.Training.Entities;

/// <summary>Trains the entity model on annotated articles and raw text.</summary>
/// <remarks>
/// First models, trained on the articles alone, tell what the names of the raw text mostly are; the final one has that among its features. Each
/// half of the articles gets what a model of the other half told, so that it learns to trust this no more than it may with unseen text.
/// </remarks>
internal sealed class EntityTrainer(WordClusters clusters, RawArticles raw, CrfOptions options, TextWriter log)
{
    private const int Parts = 2;

    private readonly WordLexicon _lexicon = WordClusters.MakeLexicon(clusters.Entries);
    private readonly TermList _terms = TermList.Load();

    /// <summary>Trains on articles and writes the model.</summary>
    /// <param name="articles">The annotated articles.</param>
    /// <param name="unseen">Ids of articles whose raw text is not to be read either.</param>
    /// <param name="model">Takes the model file.</param>
    public void Train(IReadOnlyList<TrainingArticle> articles, IReadOnlySet<string> unseen, Stream model)
    {
        NameCounts[] counts = [.. Enumerable.Range(0, Parts).Select(part => CountNames([.. articles.Where((_, i) => i % Parts != part)], unseen))];
        SequenceBuilder[] builders = [.. counts.Select(count => Builder(count.ToPriors()))];
        var all = NameCounts.Sum(counts);
        log.WriteLine($"names of raw text: {all.Count}");
        Train(articles, index => builders[index % Parts], all, TrainTitles(articles, unseen), model);
    }

    private NameCounts CountNames(IReadOnlyList<TrainingArticle> articles, IReadOnlySet<string> unseen)
    {
        using var first = new MemoryStream();
        SequenceBuilder builder = Builder(NamePriors.Empty);
        Train(articles, _ => builder, new NameCounts(), new Dictionary<uint, float>(), first);
        var counter = new NameCounter(EntityModel.Read(ModelFile.Parse(first.ToArray())));
        foreach (string text in raw.Read(unseen)) counter.Add(text);
        return counter.Counts;
    }

    private SequenceBuilder Builder(NamePriors priors) => new(_lexicon, clusters.ToGroups(), priors, _terms);

    private void Train(IReadOnlyList<TrainingArticle> articles, Func<int, SequenceBuilder> builderOf, NameCounts names, IReadOnlyDictionary<uint, float> freeTitles, Stream model)
    {
        List<(TrainingArticle Article, SequenceBuilder Builder)> plain = [.. articles.Select((article, i) => (article, builderOf(i)))];
        List<(TrainingArticle Article, SequenceBuilder Builder)> shouted =
            [.. plain.Select(pair => (Article: HeadlineShouter.Shout(pair.Article), pair.Builder)).Where(pair => pair.Article is not null).Select(pair => (pair.Article!, pair.Builder))];
        CrfModel outermost = TrainOuter([.. plain, .. shouted], EntityModel.NameLabels);
        CrfModel roles = TrainOuter([.. plain, .. shouted], EntityModel.RoleLabels);
        CrfModel parts = CrfTrainer.Train([.. plain.SelectMany(pair => pair.Builder.BuildParts(pair.Article, EntityModel.NameLabels))], EntityModel.NameLabels, options);
        log.WriteLine($"weights of parts: {parts.Rows.Count} rows");
        EntityModelWriter.Save(model, clusters, names, PlainWordFinder.Find(articles), outermost, roles, parts, freeTitles);
    }

    private IReadOnlyDictionary<uint, float> TrainTitles(IReadOnlyList<TrainingArticle> articles, IReadOnlySet<string> unseen)
    {
        var terms = DocumentTerms.Load();
        var examples = new TitleExamples(_lexicon, clusters.ToGroups(), _terms, terms);
        IEnumerable<TitleExample> known = raw.Read(unseen).SelectMany(text => UnquotedTitle.Of(text, terms)).Select(examples.Of).OfType<TitleExample>();
        List<TitleExample> all = [.. articles.SelectMany(examples.Of), .. known];
        log.WriteLine($"titles: {all.Count(example => example.Right >= 0)} of {all.Count}");
        return TitleTrainer.Train(all);
    }

    private CrfModel TrainOuter(IReadOnlyList<(TrainingArticle Article, SequenceBuilder Builder)> articles, ChainLabels labels)
    {
        CrfModel chain = CrfTrainer.Train([.. articles.SelectMany(pair => pair.Builder.Build(pair.Article, labels))], labels, options);
        log.WriteLine($"weights of {string.Join(' ', labels.Types.Select(type => type.ToCode()))}: {chain.Rows.Count} rows");
        return chain;
    }
}
