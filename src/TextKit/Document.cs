using System.Collections.Immutable;
using TextKit.Dates;
using TextKit.Entities;
using TextKit.Quotations;
using TextKit.Syllables;

namespace TextKit;

/// <summary>The result of analysing one text: an immutable view of everything that was found in it.</summary>
/// <remarks>
/// All spans count UTF-16 code units of <see cref="Text"/>, which is the very string that was given. Every list is sorted by
/// start, then longest first. Safe for use by any number of threads.
/// </remarks>
/// <example><code>
/// Document document = TextPipeline.Default.Analyze("Sáng 13/1, ông Võ Văn Thưởng dự hội nghị.");
/// foreach (EntityMention mention in document.Entities)
///     Console.WriteLine(document.TextOf(mention.Span).ToString());
/// </code></example>
public sealed class Document
{
    internal Document(string text, DocumentContext context, AnalysisLayers layers)
    {
        Text = text;
        Context = context;
        Layers = layers;
    }

    /// <summary>The text, exactly as it was given.</summary>
    public string Text { get; }

    /// <summary>What was known of the text besides its words.</summary>
    public DocumentContext Context { get; }

    /// <summary>The layers that were run; the lists of all others are empty.</summary>
    public AnalysisLayers Layers { get; }

    /// <summary>The units of the scan. With the white space between them they make up the whole text.</summary>
    public ImmutableArray<TextUnit> Units { get; internal init; } = [];

    /// <summary>The sentences. Together they hold every unit.</summary>
    public ImmutableArray<Sentence> Sentences { get; internal init; } = [];

    /// <summary>The words, numbers and marks. Together they hold every unit.</summary>
    public ImmutableArray<Token> Tokens { get; internal init; } = [];

    /// <summary>The mentions of named entities, nested ones included.</summary>
    public ImmutableArray<EntityMention> Entities { get; internal init; } = [];

    /// <summary>The time expressions.</summary>
    public ImmutableArray<TimeExpression> Times { get; internal init; } = [];

    /// <summary>The quotations: every stretch between quotation marks.</summary>
    public ImmutableArray<Quotation> Quotations { get; internal init; } = [];

    /// <summary>Speech reported without quotation marks.</summary>
    public ImmutableArray<ReportedSpeech> Reports { get; internal init; } = [];

    /// <summary>What people and bodies say between quotation marks, speech and fragments, by the speaker's name, in order of the text; terms are left out.</summary>
    public ILookup<string, Quotation> QuotationsBySpeaker =>
        Quotations.Where(quotation => quotation is { Kind: not QuotationKind.Term, Speaker: not null }).ToLookup(quotation => quotation.Speaker!.Name, StringComparer.Ordinal);

    /// <summary>The text of a span.</summary>
    /// <param name="span">A span of this document.</param>
    /// <returns>The characters, without a copy.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches beyond the text.</exception>
    public ReadOnlySpan<char> TextOf(TextSpan span)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(span.Start, nameof(span));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(span.End, Text.Length, nameof(span));
        return Text.AsSpan(span.Start, span.Length);
    }
}
