namespace TextKit.Quotations.Speakers;

/// <summary>What a text tells of one person, wherever it does.</summary>
internal sealed class Person
{
    private List<ulong>? _honorifics;

    /// <summary>What honorifics, or the name, tell of gender.</summary>
    public Gender Gender { get; set; }

    /// <summary>Whether the text gives the person an office or description.</summary>
    public bool IsTitled { get; set; }

    /// <summary>Whether the text calls the person by a word, or by others; <see langword="null"/> where it calls the person by none.</summary>
    /// <param name="word">The key of the word.</param>
    public bool? IsCalled(ulong word) => _honorifics?.Contains(word);

    /// <summary>Notes that the text calls the person by a word.</summary>
    /// <param name="word">The key of the word.</param>
    public void Call(ulong word)
    {
        if (IsCalled(word) != true) (_honorifics ??= []).Add(word);
    }
}
