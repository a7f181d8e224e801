using System.CommandLine;
using TextKit.Quotations.Models;
using TextKit.Quotations.Reports;
using TextKit.Training.Entities;

namespace TextKit.Training.Quotations;

/// <summary>The command <c>quotations</c>: trains the linear models of the quotation layer.</summary>
internal static class QuotationsCommand
{
    private const string ModelCard = """
        {0} Multinomial logistic regression: one row a feature, one weight a label; the largest sum wins.
        Trained by: dotnet run --project src/TextKit.Training -- quotations --data train.jsonl --output src/TextKit/Quotations/Data
        Data: 257 Vietnamese news articles of 2017 and 2020-21, annotated by hand for this project; the articles are not part of it.
        """;

    private const string RawModelCard = """
        {0} Logistic regression: one row a feature, one weight a label; the larger sum wins.
        Trained by: dotnet run --project src/TextKit.Training -- quotations --data train.jsonl --raw news-2017.jsonl.gz news-2020-21.jsonl.gz --without dev.jsonl --output src/TextKit/Quotations/Data
        Data: 37,000 raw Vietnamese news articles of 2017 and 2020-21, with entities as recognized; not annotated, and not part of the project.
        """;

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var data = new Option<FileInfo>("--data") { Description = "Annotated articles, one JSON record a line.", Required = true };
        var raw = new Option<FileInfo[]>("--raw") { Description = "Raw news articles, for the model of how clauses begin; without them it stays as it is.", AllowMultipleArgumentsPerToken = true };
        var without = new Option<FileInfo[]>("--without") { Description = "Articles to leave out of the raw news.", AllowMultipleArgumentsPerToken = true };
        var output = new Option<DirectoryInfo>("--output") { Description = "Folder for the models.", Required = true };
        var command = new Command("quotations", "Trains the models that tell reported speech and the kinds of quotations.") { data, raw, without, output };
        command.SetAction(parsed => Run(parsed.GetValue(data)!, parsed.GetValue(raw) ?? [], parsed.GetValue(without) ?? [], parsed.GetValue(output)!));
        return command;
    }

    private static void Run(FileInfo data, FileInfo[] raw, FileInfo[] without, DirectoryInfo output)
    {
        LinearModel clauses = raw.Length == 0 ? ReportClassifier.ClauseModel : LearnClauses(new RawArticles(raw, [data, .. without]), output);
        QuotationModels models = new QuotationTrainer(AnnotatedArticle.ReadAll(data.FullName), clauses).Train();
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

    private static void Save(DirectoryInfo output, string name, FeatureWeights model, string purpose, string card = ModelCard) =>
        File.WriteAllText(Path.Combine(output.FullName, name), model.ToFile(card.Replace("{0}", purpose, StringComparison.Ordinal)));
}
