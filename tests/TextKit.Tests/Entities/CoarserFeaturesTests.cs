using TextKit.Entities;
using TextKit.Entities.Features;
using TextKit.Syllables;

namespace TextKit.Tests.Entities;

public sealed class CoarserFeaturesTests
{
    private const string Article = "KHÁNH HÒA: Sở Y tế mở thêm trạm xá\nÔng Đỗ Quang Hiển (Giám đốc Sở Y tế) cho biết ngày 3/4, N.V.A. ở xã Ea H'leo đã khỏi bệnh 😀.";

    [Fact]
    public void What_follows_from_the_features_of_a_unit_is_what_training_adds()
    {
        EntityModel model = EntityModel.Default;
        ILookup<uint, uint> coarser = CoarserFeatures.Pairs().ToLookup(pair => pair.Finer, pair => pair.Coarser);
        var evidence = TextEvidence.Gather(ScannedText.Scan(Article), model.Lexicon, model.Groups, model.Priors, model.Terms);
        foreach (UnitRange line in TextLines.Of(evidence.Text.Units))
        {
            for (int unit = line.Start; unit < line.End; unit++)
                FinerOf(evidence, line, unit).SelectMany(finer => coarser[finer]).Should().BeEquivalentTo(AddedTo(evidence, unit), "unit {0}", unit);
        }
    }

    private static uint[] FinerOf(TextEvidence evidence, UnitRange line, int unit)
    {
        var writer = new FeatureWriter(new ulong[UnitFeatures.Most]);
        new UnitFeatures(evidence).Write(ref writer, line, unit);
        return writer.Hash(new uint[UnitFeatures.Most]).ToArray();
    }

    private static uint[] AddedTo(TextEvidence evidence, int unit)
    {
        var writer = new FeatureWriter(new ulong[UnitFeatures.Most]);
        CoarserFeatures.Write(ref writer, evidence, unit);
        return writer.Hash(new uint[UnitFeatures.Most]).ToArray();
    }
}
