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
        var clusters = new Option<FileInfo>("--clusters") { Description = "File that keeps the clusters: read if it is there, else written.", Required = true };
        var output = new Option<FileInfo>("--output", "-o") { Description = "The model file to write.", Required = true };
        var command = new Command("entities", "Trains the entity recognizer.") { news, silver, clusters, output };
        command.SetAction(result => Run(
            [.. result.GetValue(news)!.Select(file => file.FullName)],
            result.GetValue(silver)?.FullName, result.GetValue(clusters)!, result.GetValue(output)!.FullName));
        return command;
    }

    private static void Run(IReadOnlyList<string> news, string? silver, FileInfo kept, string output)
    {
        WordClusters clusters = kept.Exists ? WordClusters.Load(kept.OpenRead())
            : WordClusters.Learn(silver ?? throw new ArgumentException("Without kept clusters the folder of segmented text is needed."), FewestOfWord, Passes, Console.Error);
        if (!kept.Exists) clusters.Save(kept.Create());
        List<TrainingArticle> articles = [.. news.SelectMany(ArticleReader.Read)];
        using FileStream model = File.Create(output);
        new EntityTrainer(clusters, new CrfOptions(), Console.Error).Train(articles, model);
    }
}
