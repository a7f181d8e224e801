using System.Text.Json.Nodes;

namespace TextKit.Cli.Records;

/// <summary>What stands in the place of a document that could not be read.</summary>
internal sealed record ErrorRecord(JsonNode? Id, string Error);
