namespace TextKit.Training.Quotations;

/// <summary>The trained models of the quotation layer.</summary>
internal sealed record QuotationModels(FeatureWeights Reports, FeatureWeights Kinds, FeatureWeights Speakers);
