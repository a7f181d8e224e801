using TextKit.Quotations.Models;

namespace TextKit.Quotations.Speakers;

/// <summary>How a name stands where it is mentioned, as values of features: the same for all who may be meant by it.</summary>
internal sealed class MentionPlace
{
    /// <summary>The line it stands in.</summary>
    public required int Line { get; init; }

    /// <summary>Whether it stands at the start of its sentence, of a clause, or within one; titles and honorifics go with it.</summary>
    public required FeatureValue Opening { get; init; }

    /// <summary>Whether a preposition leads it in.</summary>
    public required FeatureValue Governed { get; init; }

    /// <summary>Whether a verb of its own follows.</summary>
    public required FeatureValue Acts { get; init; }

    /// <summary>Whether it is a person who opens the sentence.</summary>
    public required FeatureValue Opens { get; init; }

    /// <summary>Whether it stands within a quotation.</summary>
    public required bool IsQuoted { get; init; }

    /// <summary>The word before it in its line.</summary>
    public required FeatureValue? WordBefore { get; init; }
}
