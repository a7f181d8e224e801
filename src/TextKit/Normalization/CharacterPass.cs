namespace TextKit.Normalization;

/// <summary>The first pass: composes letters and marks, and replaces or removes what <c>characters.tsv</c> names.</summary>
internal ref struct CharacterPass
{
    private readonly string _text;
    private readonly NormalizationOptions _options;
    private readonly CharacterRoles _suspects;
    private readonly CharacterRoles _removed;
    private readonly ClusterComposer _composer;
    private TextRewriter _rewriter;

    private CharacterPass(string text, NormalizationOptions options, CharacterRoles suspects)
    {
        _text = text;
        _options = options;
        _suspects = suspects;
        _removed = If(options.Invisibles == InvisibleHandling.Remove, CharacterRoles.Invisible)
            | If(options.PrivateUse == PrivateUseHandling.Remove, CharacterRoles.PrivateUse);
        _composer = new ClusterComposer(options.MarkOrder);
        _rewriter = new TextRewriter(text);
    }

    /// <summary>Normalizes all but the syllables, into composed form.</summary>
    public static NormalizedText Run(string text, NormalizationOptions options)
    {
        CharacterRoles suspects = SuspectsOf(options);
        int first = CanonicalScan.IndexOf(text, suspects);
        return first < 0
            ? new NormalizedText(text, text, OffsetMap.Identity)
            : new CharacterPass(text, options, suspects).Rewrite(first);
    }

    private static CharacterRoles SuspectsOf(NormalizationOptions options) =>
        CharacterRoles.Mark | CharacterRoles.Singleton
        | If(options.Spaces != SpaceHandling.Preserve, CharacterRoles.Space)
        | If(options.Invisibles != InvisibleHandling.Preserve, CharacterRoles.Invisible)
        | If(options.LineEnds != LineEndHandling.Preserve, CharacterRoles.LineEnd)
        | If(options.PrivateUse != PrivateUseHandling.Preserve, CharacterRoles.PrivateUse);

    private static CharacterRoles If(bool wanted, CharacterRoles role) => wanted ? role : CharacterRoles.None;

    private NormalizedText Rewrite(int suspect)
    {
        while (suspect >= 0)
        {
            _rewriter.Keep(suspect);
            Handle(suspect);
            int next = CanonicalScan.IndexOf(_text.AsSpan(_rewriter.Position), _suspects);
            suspect = next < 0 ? -1 : _rewriter.Position + next;
        }

        return _rewriter.Finish();
    }

    private void Handle(int index)
    {
        CharacterRoles roles = CharacterRoleTable.Of(_text[index]);
        if ((roles & CharacterRoles.Mark) != 0) ComposeAt(index, index);
        else if ((roles & CharacterRoles.Singleton) != 0) ComposeFrom(index);
        else if ((roles & _removed) != 0) RemoveAt(index);
        else if ((roles & CharacterRoles.LineEnd) != 0) _rewriter.Replace('\n', index + (_text.AsSpan(index).StartsWith("\r\n") ? 2 : 1));
        else _rewriter.Replace(' ', index + 1);
    }

    private void RemoveAt(int index)
    {
        int end = EndOfRemoved(index);
        char before = _rewriter.Before(index);
        if (InvisibleRun.BelongsToScript(before)) _rewriter.Keep(end);
        else if (HasRole(end, CharacterRoles.Mark)) ComposeAt(index, end);
        else _rewriter.Replace(InvisibleRun.WhatStays(before, _text.AsSpan(index, end - index), end < _text.Length ? _text[end] : '\0'), end);
    }

    // At the index stands a mark, or something removed just before one; the letter they belong to is before the index.
    private void ComposeAt(int index, int mark)
    {
        char before = _rewriter.Before(index);
        if (!ClusterBoundary.BearsMarks(before)) ComposeMarks(index, index);
        else if (CharacterRoleTable.Has(before, CharacterRoles.Repertoire)) ComposeFrom(index - 1);
        else LeaveMarks(mark);
    }

    private void ComposeFrom(int letter)
    {
        if (TryComposeInStep(letter)) return;
        _composer.Add(_text[letter]);
        ComposeMarks(letter, letter + 1);
    }

    // The common case: every mark composes with what came before it.
    private bool TryComposeInStep(int letter)
    {
        char composite = _text[letter];
        int index = letter + 1;
        for (; HasRole(index, CharacterRoles.Mark); index++)
        {
            composite = CompositionTable.Compose(composite, _text[index]);
            if (composite == '\0') return false;
        }

        if (index == letter + 1 || HasRole(index, _removed)) return false;
        _rewriter.Keep(letter);
        _rewriter.Replace(composite, index);
        return true;
    }

    private void ComposeMarks(int start, int index)
    {
        for (int mark = EndOfRemoved(index); HasRole(mark, CharacterRoles.Mark); mark = EndOfRemoved(index))
        {
            _composer.Add(_text[mark]);
            index = mark + 1;
        }

        _rewriter.Keep(start);
        _rewriter.Replace(_composer.Compose(), index);
        _composer.Clear();
    }

    // The marks of other scripts and of emoji.
    private void LeaveMarks(int index)
    {
        _rewriter.Replace([], index);
        while (HasRole(index, CharacterRoles.Mark)) index++;
        _rewriter.Keep(index);
    }

    private readonly int EndOfRemoved(int index)
    {
        while (HasRole(index, _removed)) index++;
        return index;
    }

    private readonly bool HasRole(int index, CharacterRoles roles) => index < _text.Length && CharacterRoleTable.Has(_text[index], roles);
}
