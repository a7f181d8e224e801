namespace TextKit.Cli.Evaluation;
internal sealed record GoldDocument(string? Id);
