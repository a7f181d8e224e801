using System.CommandLine;
using TextKit.Quotations.Models;
using TextKit.Quotations.Reports;
using TextKit.Training.Clustering;
using TextKit.Training.Entities;

namespace TextKit.Training.Quotations;

/// <summary>The command <c>quotations</c>: trains the linear models of the quotation layer.</summary>
internal static class QuotationsCommand
{
    private const string ModelCard = """
        {0} Multinomial logistic regression: one row a feature, one weight a label; the largest sum wins.
        Trained by: dotnet run --project src/TextKit.Training -- quotations --data train.jsonl --raw news-2017.jsonl.gz --without dev.jsonl --output src/TextKit/Quotations/Data
        Data: 257 Vietnamese news articles of 2017 and 2020-21, annotated by hand for this project, and 2,761 raw ones of 2017 with labels made for this project
        (src/TextKit.Training/Quotations/Data/labels.tsv); the articles are not part of it.
        """;

    private const string RawModelCard = """
        {0} Logistic regression: one row a feature, one weight a label; the larger sum wins.
        Trained by: dotnet run --project src/TextKit.Training -- quotations --clauses --data train.jsonl --raw news-2017.jsonl.gz news-2020-21.jsonl.gz --without dev.jsonl --output src/TextKit/Quotations/Data
        Data: 37,000 raw Vietnamese news articles of 2017 and 2020-21, with entities as recognized; not annotated, and not part of the project.
        """;

    private const string PredicatesCard = """
        # Verbs that no subject holds: a noun phrase ends before them. Learned from 62 million syllables of segmented news, which are not part of the project:
        # words that follow "đã", "sẽ", "phải" and hardly ever "các", "của", and are not compared like adjectives.
        # Made by: dotnet run --project src/TextKit.Training -- quotations --silver silver/ --data train.jsonl --output src/TextKit/Quotations/Data

        """;

    private static string DataFolder => Path.Combine(AppContext.BaseDirectory, "Quotations", "Data");

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var data = new Option<FileInfo>("--data") { Description = "Annotated articles, one JSON record a line.", Required = true };
        var raw = new Option<FileInfo[]>("--raw") { Description = "Raw news articles, among them those with labels; without them only the annotated articles are learned.", AllowMultipleArgumentsPerToken = true };
        var without = new Option<FileInfo[]>("--without") { Description = "Articles to leave out of the raw news.", AllowMultipleArgumentsPerToken = true };
        var clauses = new Option<bool>("--clauses") { Description = "Learn from the raw news how clauses begin; otherwise that model stays as it is." };
        var silver = new Option<DirectoryInfo?>("--silver") { Description = "Folder with segmented text, to learn which words are verbs; then nothing else is learned." };
        var output = new Option<DirectoryInfo>("--output") { Description = "Folder for the models.", Required = true };
        var command = new Command("quotations", "Trains the models that tell reported speech, the kinds of quotations and speakers.") { data, raw, without, clauses, silver, output };
        command.SetAction(parsed =>
        {
            DirectoryInfo folder = parsed.GetValue(output)!;
            folder.Create();
            if (parsed.GetValue(silver) is { } text) LearnPredicates(text, folder);
            else Learn(parsed.GetValue(data)!, new RawArticles(parsed.GetValue(raw) ?? [], [parsed.GetValue(data)!, .. parsed.GetValue(without) ?? []]), parsed.GetValue(clauses), folder);
        });
        return command;
    }

    private static void Learn(FileInfo data, RawArticles raw, bool clauses, DirectoryInfo output)
    {
        LinearModel clauseModel = clauses ? LearnClauses(raw, output) : ReportClassifier.ClauseModel;
        List<AnnotatedArticle> articles = [.. AnnotatedArticle.ReadAll(data.FullName), .. new LabelledArticles(ReadRows("labels.tsv")).Among(raw)];
        QuotationModels models = new QuotationTrainer(articles, clauseModel).Train();
        Save(output, "report-model.tsv", models.Reports, "Tells whether a cue reports speech.");
        Save(output, "kind-model.tsv", models.Kinds, "Tells speech, fragments and terms apart.");
        Save(output, "speaker-model.tsv", models.Speakers, "Chooses the speaker among those who may be meant.");
    }

    private static LinearModel LearnClauses(RawArticles articles, DirectoryInfo output)
    {
        FeatureWeights clauses = new ClauseTrainer(articles).Train();
        Save(output, "clause-model.tsv", clauses, "Tells whether a clause follows a cue, by the first words after it.", RawModelCard);
        return clauses.ToModel();
    }

    private static void LearnPredicates(DirectoryInfo silver, DirectoryInfo output)
    {
        var finder = new PredicateFinder(ReadRows("predicate-markers.tsv"));
        foreach (string line in SilverText.ReadLines(silver.FullName)) finder.Add(line);
        File.WriteAllText(Path.Combine(output.FullName, "predicates.txt"), PredicatesCard.ReplaceLineEndings("\n").TrimEnd('\n') + '\n' + string.Concat(finder.Find().Select(word => word + '\n')));
    }

    private static IEnumerable<string[]> ReadRows(string name) =>
        File.ReadLines(Path.Combine(DataFolder, name)).Where(line => line.Length > 0 && line[0] != '#').Skip(1).Select(line => line.Split('\t'));

    private static void Save(DirectoryInfo output, string name, FeatureWeights model, string purpose, string card = ModelCard) =>
        File.WriteAllText(Path.Combine(output.FullName, name), model.ToFile(card.Replace("{0}", purpose, StringComparison.Ordinal)));
}
