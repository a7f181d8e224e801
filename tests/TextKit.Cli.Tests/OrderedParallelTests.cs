namespace TextKit.Cli.Tests;

public class OrderedParallelTests
{
    [Fact]
    public async Task Results_come_in_order_and_no_more_run_at_a_time_than_asked_for()
    {
        int running = 0, most = 0;
        var results = new List<int>();
        await foreach (int result in OrderedParallel.Select(Enumerable.Range(0, 60), Work, 3)) results.Add(result);
        results.Should().Equal(Enumerable.Range(0, 60));
        most.Should().BeLessThanOrEqualTo(3);

        int Work(int item)
        {
            InterlockedMax(ref most, Interlocked.Increment(ref running));
            Thread.Sleep(item % 3);
            Interlocked.Decrement(ref running);
            return item;
        }
    }

    [Fact]
    public async Task Reading_ahead_is_bounded()
    {
        int read = 0;
        await foreach (int result in OrderedParallel.Select(Enumerable.Range(0, 10_000).Select(item => read = item), item => item, 2))
            (read - result).Should().BeLessThanOrEqualTo(2 * 8);
    }

    [Fact]
    public async Task Cancellation_stops_between_items()
    {
        using var cancellation = new CancellationTokenSource();
        Func<Task> run = async () =>
        {
            await foreach (int result in OrderedParallel.Select(Enumerable.Range(0, int.MaxValue), item => item, 2, cancellation.Token))
            {
                if (result == 5) await cancellation.CancelAsync();
            }
        };
        await run.Should().ThrowAsync<OperationCanceledException>();
    }

    private static void InterlockedMax(ref int target, int value)
    {
        int seen = Volatile.Read(ref target);
        while (value > seen) seen = Interlocked.CompareExchange(ref target, value, seen) is var now && now == seen ? value : now;
    }
}
