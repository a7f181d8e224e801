namespace TextKit.Normalization;

/// <summary>The last pass, if asked for: takes a composed text apart into letters and marks.</summary>
internal static class DecompositionPass
{
    /// <summary>Decomposes a text that is composed.</summary>
    public static NormalizedText Run(string text, MarkOrder markOrder)
    {
        var rewriter = new TextRewriter(text);
        var composer = new ClusterComposer(markOrder);
        for (int i = 0; i < text.Length; i++)
        {
            if (!CharacterRoleTable.Has(text[i], CharacterRoles.Decomposable)) continue;
            rewriter.Keep(i);
            composer.Clear();
            composer.Add(text[i]);
            for (; i + 1 < text.Length && CharacterRoleTable.Has(text[i + 1], CharacterRoles.Mark); i++) composer.Add(text[i + 1]);
            rewriter.Replace(composer.Decompose(), i + 1);
        }

        return rewriter.Finish();
    }
}
