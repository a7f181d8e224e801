using System.Runtime.CompilerServices;

namespace TextKit.Cli;

/// <summary>Works on the items of a stream in parallel and gives the results in the order of the items.</summary>
internal static class OrderedParallel
{
    /// <summary>How many items may wait for each worker, so that one long document does not hold up the others.</summary>
    private const int ItemsPerWorker = 8;

    /// <summary>The results in order. Reads ahead by a fixed number of items, so memory does not grow with the stream.</summary>
    /// <param name="items">The items, read on the caller's thread.</param>
    /// <param name="work">The work; thread-safe.</param>
    /// <param name="workers">How many run at a time.</param>
    /// <param name="cancellation">Stops between items.</param>
    public static async IAsyncEnumerable<TResult> Select<TItem, TResult>(
        IEnumerable<TItem> items, Func<TItem, TResult> work, int workers, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        TaskScheduler scheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, workers).ConcurrentScheduler;
        var pending = new Queue<Task<TResult>>();
        int window = workers == 1 ? 1 : workers * ItemsPerWorker;
        foreach (TItem item in items)
        {
            cancellation.ThrowIfCancellationRequested();
            pending.Enqueue(Task.Factory.StartNew(() => work(item), cancellation, TaskCreationOptions.DenyChildAttach, scheduler));
            if (pending.Count == window) yield return await pending.Dequeue().ConfigureAwait(false);
        }

        while (pending.TryDequeue(out Task<TResult>? task)) yield return await task.ConfigureAwait(false);
    }
}
