namespace TextKit.Normalization;

/// <summary>One step of a canonical decomposition.</summary>
/// <param name="First">A letter, which may decompose further, or a mark.</param>
/// <param name="Second">The mark, or NUL if <paramref name="First"/> stands alone.</param>
internal readonly record struct Decomposition(char First, char Second)
{
    /// <summary>Whether there is a second character.</summary>
    public bool IsPair => Second != '\0';
}
