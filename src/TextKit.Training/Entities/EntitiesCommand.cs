using System.CommandLine;
using TextKit.Training.Chains;
using TextKit.Training.Clustering;

namespace TextKit.Training.Entities;

/// <summary>The command <c>entities</c>: trains the entity model and writes its model file.</summary>
internal static class EntitiesCommand
{
    private const int FewestOfWord = 10, Passes = 2;

    public static Command Create()
    {
        var news = new Option<FileInfo[]>("--news") { Description = "Annotated articles, JSON lines with offsets.", Required = true, AllowMultipleArgumentsPerToken = true };
        var silver = new Option<DirectoryInfo>("--silver") { Description = "Folder with segmented raw text (*.txt.gz), from which clusters are learnt." };
        var raw = new Option<FileInfo[]>("--raw") { Description = "Raw articles, JSON lines (*.gz too), in which names are counted.", AllowMultipleArgumentsPerToken = true };
        var without = new Option<FileInfo[]>("--without") { Description = "Articles left out of the raw ones, JSON lines.", AllowMultipleArgumentsPerToken = true };
        var clusters = new Option<FileInfo>("--clusters") { Description = "File that keeps the clusters: read if it is there, else written.", Required = true };
        var output = new Option<FileInfo>("--output", "-o") { Description = "The model file to write.", DefaultValueFactory = _ => new FileInfo("entities.tkm") };
        var folds = new Option<int>("--folds") { Description = "Instead of writing a model, score by cross-validation over the articles in so many folds." };
        var command = new Command("entities", "Trains the entity recognizer.") { news, silver, raw, without, clusters, output, folds };
        command.SetAction(result =>
        {
            List<TrainingArticle> articles = [.. result.GetValue(news)!.SelectMany(file => ArticleReader.Read(file.FullName))];
            RawArticles texts = new(result.GetValue(raw) ?? [], result.GetValue(without) ?? []);
            var trainer = new EntityTrainer(GetClusters(result.GetValue(silver)?.FullName, result.GetValue(clusters)!), texts, new CrfOptions(), Console.Error);
            if (result.GetValue(folds) is > 1 and int count) Console.WriteLine(new CrossValidator(trainer, count).Run(articles));
            else Train(trainer, articles, result.GetValue(output)!.FullName);
        });
        return command;
    }

    private static void Train(EntityTrainer trainer, IReadOnlyList<TrainingArticle> articles, string output)
    {
        using FileStream model = File.Create(output);
        trainer.Train(articles, new HashSet<string>(), model);
    }

    private static WordClusters GetClusters(string? silver, FileInfo kept)
    {
        if (kept.Exists) return WordClusters.Load(kept.OpenRead());
        if (silver is null) throw new ArgumentException("Without kept clusters the folder of segmented text is needed.");
        WordClusters clusters = WordClusters.Learn(silver, FewestOfWord, Passes, Console.Error);
        clusters.Save(kept.Create());
        return clusters;
    }
}
