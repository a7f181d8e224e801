using System.CommandLine;

namespace TextKit.Training.Quotations;

/// <summary>The command <c>quotations</c>: trains the linear models of the quotation layer.</summary>
internal static class QuotationsCommand
{
    private const string ModelCard = """
        {0} Multinomial logistic regression: one row a feature, one weight a label; the largest sum wins.
        Trained by: dotnet run --project src/TextKit.Training -- quotations --data train.jsonl --output src/TextKit/Quotations/Data
        Data: 257 Vietnamese news articles of 2017 and 2020-21, annotated by hand for this project; the articles are not part of it.
        """;

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var data = new Option<FileInfo>("--data") { Description = "Annotated articles, one JSON record a line.", Required = true };
        var output = new Option<DirectoryInfo>("--output") { Description = "Folder for kind-model.tsv, report-model.tsv and speaker-model.tsv.", Required = true };
        var command = new Command("quotations", "Trains the models that tell reported speech and the kinds of quotations.") { data, output };
        command.SetAction(parsed => Run(parsed.GetValue(data)!, parsed.GetValue(output)!));
        return command;
    }

    private static void Run(FileInfo data, DirectoryInfo output)
    {
        QuotationModels models = new QuotationTrainer(AnnotatedArticle.ReadAll(data.FullName)).Train();
        Save(output, "report-model.tsv", models.Reports, "Tells whether a cue reports speech.");
        Save(output, "kind-model.tsv", models.Kinds, "Tells speech, fragments and terms apart.");
        Save(output, "speaker-model.tsv", models.Speakers, "Chooses the speaker among those who may be meant.");
    }

    private static void Save(DirectoryInfo output, string name, FeatureWeights model, string purpose) =>
        File.WriteAllText(Path.Combine(output.FullName, name), model.ToFile(ModelCard.Replace("{0}", purpose, StringComparison.Ordinal)));
}
