using TextKit.Entities;
using TextKit.Entities.Chains;
using TextKit.Training.Chains;

namespace TextKit.Training.Tests.Entities;

public sealed class CrfTrainerTests
{
    private const uint Honorific = 1, Capital = 2, Plain = 3;

    private static readonly ChainLabels Labels = new(EntityType.Person, EntityType.Location);

    [Fact]
    public void A_capital_after_an_honorific_is_learnt_as_a_person()
    {
        CrfModel model = CrfTrainer.Train(Examples(), Labels, new CrfOptions());
        byte single = (byte)Labels.LabelOf(EntityType.Person, 0, 1);
        ChainSequence unseen = Sequence([Plain, Plain, Honorific, Capital], [0, 0, 0, single]);
        model.Decode(model.Score(unseen)).Should().Equal(unseen.Labels);
    }

    [Fact]
    public void Equal_data_gives_equal_weights()
    {
        CrfModel once = CrfTrainer.Train(Examples(), Labels, new CrfOptions()), again = CrfTrainer.Train(Examples(), Labels, new CrfOptions());
        again.Rows.Keys.Should().Equal(once.Rows.Keys);
        foreach (uint feature in once.Rows.Keys) again.Rows[feature].Should().Equal(once.Rows[feature]);
        again.Transitions.Should().BeEquivalentTo(once.Transitions);
    }

    [Fact]
    public void A_label_that_may_not_follow_never_does()
    {
        CrfModel model = CrfTrainer.Train(Examples(), Labels, new CrfOptions());
        for (int from = 0; from < Labels.Count; from++)
        {
            for (int to = 0; to < Labels.Count; to++)
                float.IsNegativeInfinity(model.Transitions[from, to]).Should().Be(!ChainLabels.MayFollow(from, to));
        }
    }

    private static List<ChainSequence> Examples()
    {
        byte person = (byte)Labels.LabelOf(EntityType.Person, 0, 1);
        return
        [
            .. Enumerable.Repeat(Sequence([Plain, Honorific, Capital], [0, 0, person]), 20),
            .. Enumerable.Repeat(Sequence([Capital, Plain, Plain], [0, 0, 0]), 20),
        ];
    }

    // Each unit has its own feature, and 100 more than that of the unit before it.
    private static ChainSequence Sequence(uint[] units, byte[] labels) => new()
    {
        Features = [.. units.SelectMany((unit, i) => new[] { unit, 100 + (i == 0 ? 0 : units[i - 1]) })],
        Offsets = [.. Enumerable.Range(0, units.Length + 1).Select(i => 2 * i)],
        Labels = labels,
    };
}
