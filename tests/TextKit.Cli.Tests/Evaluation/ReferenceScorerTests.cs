using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TextKit.Cli.Tests.Evaluation;

public sealed class ReferenceScorerTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [ReferenceScorerFact]
    public void Figures_of_the_pipeline_on_the_corpus_are_those_of_the_reference_scorer()
    {
        string gold = _folder.Write("gold.jsonl", Python(Repository.ReferenceResolver, Repository.Corpus, "--jsonl"));
        string found = _folder["found.jsonl"];
        TextKitTool.Run("analyze", gold, "--input-format", "jsonl", "--format", "jsonl", "-o", found).MustSucceed();
        JsonElement scores = TextKitTool.Run("evaluate", "--gold", Repository.Corpus, "--format", "json").MustSucceed().Records.Single();
        foreach (string layer in new[] { "entities", "times", "quotations" })
        {
            string reference = Python(Repository.ReferenceScorer, layer, gold, found);
            Compact(scores.GetProperty(layer).GetRawText()).Should().Be(Compact(reference), $"this is how the reference scores {layer}");
        }
    }

    [ReferenceScorerFact]
    public void Annotations_of_the_corpus_are_found_where_the_reference_finds_them()
    {
        string gold = _folder.Write("gold.jsonl", Python(Repository.ReferenceResolver, Repository.Corpus, "--jsonl"));
        string[] reference = [.. File.ReadLines(gold).SelectMany(AnnotationsOf)];
        string[] ours = [.. Cli.Evaluation.GoldCorpus.Read(Repository.Corpus).SelectMany(document => document.Annotations!.Select(
            annotation => $"{document.Id}: {annotation.Type} {annotation.Start}-{annotation.End} {annotation.Value}{annotation.Kind} {annotation.Who}"))];
        ours.Should().Equal(reference);
    }

    private static IEnumerable<string> AnnotationsOf(string line)
    {
        JsonNode article = JsonNode.Parse(line)!;
        return article["annotations"]!.AsArray().Select(annotation =>
            $"{article["id"]}: {annotation!["type"]} {annotation["start"]}-{annotation["end"]} {annotation["value"]}{annotation["kind"]} {annotation["who"]}");
    }

    private static string Compact(string json) => json.Replace(" ", "", StringComparison.Ordinal).Trim();

    private static string Python(string script, params string[] arguments)
    {
        var start = new ProcessStartInfo("python3", [script, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.Should().Be(0, errors.GetAwaiter().GetResult());
        return output;
    }
}
