namespace TextKit.Normalization;

/// <summary>Whether letters and their marks are written as one character or apart.</summary>
public enum CompositionForm
{
    /// <summary>One character where there is one, as in Unicode's form C: <c>ế</c> is U+1EBF.</summary>
    Composed,

    /// <summary>Letters and marks apart, as in Unicode's form D: <c>ế</c> is <c>e</c>, U+0302, U+0301.</summary>
    Decomposed,
}
