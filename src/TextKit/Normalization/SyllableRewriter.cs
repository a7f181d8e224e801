using TextKit.Syllables;

namespace TextKit.Normalization;

/// <summary>Changes the letters of one syllable, one for one.</summary>
/// <param name="letters">Letters that may be a syllable; no more than a packed key holds.</param>
/// <param name="key">Their key.</param>
/// <returns>Whether they were changed and are to be taken over.</returns>
internal delegate bool SyllableRewrite(Span<char> letters, ulong key);

/// <summary>Goes through the runs of letters of a composed text. Lengths stay, so a map to the original stays as it is.</summary>
internal static class SyllableRewriter
{
    /// <summary>Rewrites every run that could be a syllable.</summary>
    /// <returns>The text; the same string if nothing was changed.</returns>
    public static string Rewrite(string text, SyllableRewrite rewrite)
    {
        char[]? rewritten = null;
        Span<char> buffer = stackalloc char[UnitKey.MaxPacked];
        for (int i = 0; i < text.Length; i++)
        {
            if (CharacterTable.ClassOf(text[i]) != CharacterClass.Letter) continue;
            LetterRun run = LetterRun.ReadLetters(text, i);
            i = run.End;
            if (run.Length > buffer.Length) continue;
            Span<char> letters = buffer[..run.Length];
            text.AsSpan(run.Start, run.Length).CopyTo(letters);
            if (!rewrite(letters, run.Key(text))) continue;
            rewritten ??= text.ToCharArray();
            letters.CopyTo(rewritten.AsSpan(run.Start));
        }

        return rewritten is null ? text : new string(rewritten);
    }
}
