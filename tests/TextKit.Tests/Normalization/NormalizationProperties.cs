using System.Globalization;
using System.Text;
using CsCheck;
using TextKit.Normalization;
using TextKit.Tests.Generation;

namespace TextKit.Tests.Normalization;

public sealed class NormalizationProperties
{
    private static readonly Gen<NormalizationOptions> AnyOptions =
        from form in Gen.Enum<CompositionForm>()
        from order in Gen.Enum<MarkOrder>()
        from tones in Gen.Enum<ToneMarkPlacement>()
        from eth in Gen.Enum<EthHandling>()
        from spaces in Gen.Enum<SpaceHandling>()
        from invisibles in Gen.Enum<InvisibleHandling>()
        from lineEnds in Gen.Enum<LineEndHandling>()
        from privateUse in Gen.Enum<PrivateUseHandling>()
        select new NormalizationOptions
        {
            Form = form,
            MarkOrder = order,
            ToneMarks = tones,
            Eth = eth,
            Spaces = spaces,
            Invisibles = invisibles,
            LineEnds = lineEnds,
            PrivateUse = privateUse,
        };

    [Fact]
    public void Normalizing_twice_changes_nothing_more() => Gen.Select(VietnameseText.Mixed, AnyOptions).Sample((text, options) =>
    {
        string once = TextNormalizer.Normalize(text, options).Text;
        TextNormalizer.Normalize(once, options).Text.Should().BeSameAs(once);
    });

    [Fact]
    public void Every_code_unit_comes_from_whole_clusters_in_order() => Gen.Select(VietnameseText.Mixed, AnyOptions).Sample((text, options) =>
    {
        NormalizedText normalized = TextNormalizer.Normalize(text, options);
        var last = new TextSpan(0, 0);
        for (int i = 0; i < normalized.Text.Length; i++)
        {
            TextSpan span = normalized.ToOriginal(i..(i + 1));
            span.Length.Should().BePositive();
            span.Start.Should().BeGreaterThanOrEqualTo(last.Start);
            span.End.Should().BeInRange(last.End, text.Length);
            IsBoundary(text, span.Start).Should().BeTrue();
            IsBoundary(text, span.End).Should().BeTrue();
            last = span;
        }
    });

    [Fact]
    public void A_range_comes_from_where_its_first_and_its_last_code_unit_come_from() =>
        Gen.Select(VietnameseText.Mixed, AnyOptions, Gen.Int[0, 100], Gen.Int[0, 100]).Sample((text, options, a, b) =>
        {
            NormalizedText normalized = TextNormalizer.Normalize(text, options);
            if (normalized.Text.Length == 0) return;
            int first = Math.Min(a, b) % normalized.Text.Length, last = Math.Max(first, Math.Max(a, b) % normalized.Text.Length);
            TextSpan whole = normalized.ToOriginal(first..(last + 1));
            whole.Start.Should().Be(normalized.ToOriginal(first..(first + 1)).Start);
            whole.End.Should().Be(normalized.ToOriginal(last..(last + 1)).End);
        });

    [Fact]
    public void What_a_part_comes_from_normalizes_to_that_part() =>
        Gen.Select(VietnameseText.Mixed, Gen.Int[0, 100], Gen.Int[0, 100]).Sample((text, a, b) =>
        {
            // Eths and invisible characters depend on their neighbours, which a part does not see.
            var options = new NormalizationOptions { Eth = EthHandling.Preserve };
            NormalizedText normalized = TextNormalizer.Normalize(text, options);
            int start = Boundary(normalized.Text, Math.Min(a, b)), end = Boundary(normalized.Text, Math.Max(a, b));
            TextSpan span = normalized.ToOriginal(start..end);
            string part = TextNormalizer.Normalize(text.Substring(span.Start, span.Length), options).Text;
            WithoutInvisibles(part).Should().Be(WithoutInvisibles(normalized.Text[start..end]));
        });

    [Fact]
    public void All_encodings_of_a_word_normalize_alike() => VietnameseText.Syllable.Sample(word =>
    {
        foreach (string other in new[] { VietnameseLetters.Decompose(word), VietnameseLetters.DecomposeToneFirst(word), VietnameseLetters.CombineTones(word) })
        {
            TextNormalizer.Normalize(other).Text.Should().Be(word);
            TextNormalizer.Normalize(other, new() { Form = CompositionForm.Decomposed }).Text.Should().Be(VietnameseLetters.Decompose(word));
        }
    });

    [Fact]
    public void Plain_text_comes_back_as_the_same_string() =>
        VietnameseText.Clean.Sample(text => TextNormalizer.Normalize(text).Text.Should().BeSameAs(text));

    [Fact]
    public void Decomposing_and_composing_gives_the_text_back() => VietnameseText.Clean.Sample(text =>
    {
        string decomposed = TextNormalizer.Normalize(text, new() { Form = CompositionForm.Decomposed }).Text;
        TextNormalizer.Normalize(decomposed).Text.Should().Be(text);
    });

    [Fact]
    public void Placing_tone_marks_changes_nothing_but_their_place() => VietnameseText.Clean.Sample(text =>
    {
        string traditional = Place(text, ToneMarkPlacement.Traditional), reformed = Place(text, ToneMarkPlacement.Reformed);
        traditional.Length.Should().Be(text.Length);
        TextFolding.StripDiacritics(traditional).Should().Be(TextFolding.StripDiacritics(text));
        Marks(traditional).Should().BeEquivalentTo(Marks(text));
        Place(reformed, ToneMarkPlacement.Traditional).Should().Be(traditional);
        Place(traditional, ToneMarkPlacement.Reformed).Should().Be(reformed);
    });

    [Fact]
    public void Keys_do_not_depend_on_the_encoding() => VietnameseText.Clean.Sample(text =>
        TextFolding.SearchKey(VietnameseLetters.Decompose(text)).Should().Be(TextFolding.SearchKey(text)));

    [Fact]
    public void Any_string_is_stripped_to_no_more_than_its_length() => VietnameseText.Mixed.Sample(text =>
    {
        string stripped = TextFolding.StripDiacritics(text);
        stripped.Length.Should().BeLessThanOrEqualTo(text.Length);
        TextFolding.StripDiacritics(stripped).Should().Be(stripped);
    });

    [Fact]
    public void Units_of_any_text_stand_on_whole_clusters_of_the_original()
    {
        TextPipeline units = new TextPipelineBuilder { Layers = AnalysisLayers.None }.Build();
        VietnameseText.Mixed.Sample(text => { DocumentInvariants.Check(units.Analyze(text)); });
    }

    private static string Place(string text, ToneMarkPlacement placement) => TextNormalizer.Normalize(text, new() { ToneMarks = placement }).Text;

    private static List<char> Marks(string text) =>
        [.. VietnameseLetters.Decompose(text).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)];

    private static string WithoutInvisibles(string text) =>
        new StringBuilder(text).Replace("\u200B", "").Replace("\u200C", "").Replace("\u200D", "").Replace("\uFEFF", "")
            .Replace("\u00AD", "").Replace("\uFE0F", "").Replace("\u2060", "").Replace("\u200E", "").ToString();

    private static int Boundary(string text, int index)
    {
        index = Math.Min(index, text.Length);
        while (!IsBoundary(text, index)) index--;
        return index;
    }

    // Said again in other words than the library's: neither within a surrogate pair, nor before what extends a visible character.
    private static bool IsBoundary(string text, int index)
    {
        if (index <= 0 || index >= text.Length) return true;
        if (char.IsSurrogatePair(text[index - 1], text[index])) return false;
        bool extends = text[index] is '\u200C' or '\u200D' || CharUnicodeInfo.GetUnicodeCategory(text, index)
            is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
        bool visible = !char.IsWhiteSpace(text[index - 1]) && (text[index - 1] is '\u200C' or '\u200D' || CharUnicodeInfo.GetUnicodeCategory(text[index - 1])
            is not (UnicodeCategory.Control or UnicodeCategory.Format));
        return !extends || !visible;
    }
}
