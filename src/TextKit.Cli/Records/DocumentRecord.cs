using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace TextKit.Cli.Records;

/// <summary>One analysed document, member for member as JSON gives it. A layer that was not asked for is left out.</summary>
internal sealed record DocumentRecord
{
    public JsonNode? Id { get; init; }

    public string? Date { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<SpanRecord>? Sentences { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<TokenRecord>? Tokens { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<EntityRecord>? Entities { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<TimeRecord>? Times { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<QuotationRecord>? Quotations { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ReportRecord>? Reports { get; init; }
}
