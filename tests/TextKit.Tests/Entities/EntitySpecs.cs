using System.Text;
using TextKit.Entities;
using TextKit.Segmentation;
using TextKit.Syllables;
using TextKit.Tests.Specs;

namespace TextKit.Tests.Entities;

public sealed class EntitySpecs
{
    private static readonly EntityRecognizer Recognizer = new();

    [Theory]
    [SpecData("entities.md")]
    public void Entities_are_found_with_type_and_extent(SpecCase spec) => Show(spec["text"]).Should().Be(spec["entities"]);

    [Theory]
    [SpecData("entities.md")]
    public void Decomposed_letters_change_nothing(SpecCase spec) => Show(spec["text"].Normalize(NormalizationForm.FormD)).Should().Be(spec["entities"]);

    [Theory]
    [SpecData("entities-linking.md")]
    public void Mentions_of_one_entity_share_name_and_id(SpecCase spec)
    {
        var text = ScannedText.Scan(spec["text"]);
        List<EntityMatch> names = [.. Recognize(text).Where(match => match.Type is EntityType.Person or EntityType.Organization)];
        string.Join("; ", names.Select(match => $"{text.Slice(match.Units)} = {match.Name}")).Should().Be(spec["names"]);
        names.GroupBy(match => match.Name).Should().OnlyContain(group => group.Select(match => match.EntityId).Distinct().Count() == 1);
        names.GroupBy(match => match.EntityId).Should().OnlyContain(group => group.Select(match => match.Name).Distinct().Count() == 1);
    }

    private static string Show(string source)
    {
        var text = ScannedText.Scan(source);
        return string.Join("; ", Recognize(text).Select(match => $"{match.Type.ToCode()} {text.Slice(match.Units)}"));
    }

    private static IReadOnlyList<EntityMatch> Recognize(ScannedText text) => Recognizer.Recognize(text, [], Array.Empty<WordMatch>());
}
