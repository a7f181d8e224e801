using TextKit.Training.Entities;

namespace TextKit.Training.Tests.Entities;

public sealed class FoldedWeightsTests
{
    private const uint Finer = 1, Other = 2, Coarser = 10, Alone = 20;

    [Fact]
    public void What_follows_from_a_feature_is_in_its_row()
    {
        var rows = new Dictionary<uint, float[]> { [Finer] = [1, 2], [Coarser] = [0.5f, -1], [Alone] = [7, 7] };
        FoldedWeights.Fold(rows, [(Finer, Coarser), (Other, Coarser), (Other, 99)], 2);
        rows.Should().BeEquivalentTo(new Dictionary<uint, float[]> { [Finer] = [1.5f, 1], [Other] = [0.5f, -1], [Alone] = [7, 7] });
    }
}
