namespace TextKit.Benchmarks;

/// <summary>Categories of benchmarks.</summary>
internal static class BenchmarkCategories
{
    /// <summary>One operation runs over all articles of <see cref="BenchmarkText"/>, so that rates can be told.</summary>
    public const string AllArticles = "AllArticles";
}
