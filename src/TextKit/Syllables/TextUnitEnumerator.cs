namespace TextKit.Syllables;

/// <summary>Reads the units of a text one by one. Lives on the stack and allocates nothing.</summary>
/// <remarks>Made by <see cref="TextScanner.Enumerate"/>, for use in <c>foreach</c>.</remarks>
public ref struct TextUnitEnumerator
{
    private UnitScanner _scanner;

    internal TextUnitEnumerator(ReadOnlySpan<char> text) => _scanner = new UnitScanner(text);

    /// <summary>The unit that <see cref="MoveNext"/> read last.</summary>
    public TextUnit Current { get; private set; }

    /// <summary>Reads the next unit.</summary>
    /// <returns><see langword="false"/> at the end of the text.</returns>
    public bool MoveNext()
    {
        if (!_scanner.TryRead(out Unit unit)) return false;
        Current = new TextUnit(new TextSpan(unit.Start, unit.Length), unit);
        return true;
    }

    /// <summary>The enumerator itself.</summary>
    /// <returns>This enumerator, for <c>foreach</c>.</returns>
    public readonly TextUnitEnumerator GetEnumerator() => this;
}
