using System.IO.Compression;
using System.Text.Json;

namespace TextKit.Training.Entities;

/// <summary>Raw articles, <c>{id, text}</c> a line, without some that are kept for scoring.</summary>
internal sealed class RawArticles(IReadOnlyList<FileInfo> files, IReadOnlyList<FileInfo> without)
{
    /// <summary>The texts of all articles but those whose id is excluded.</summary>
    /// <param name="excluded">Ids of more articles to leave out.</param>
    public IEnumerable<string> Read(IReadOnlySet<string> excluded) => ReadAll().Where(article => !excluded.Contains(article.Id)).Select(article => article.Text);

    /// <summary>All articles but those that are kept for scoring.</summary>
    public IEnumerable<(string Id, string Text)> ReadAll()
    {
        HashSet<string> left = [.. without.SelectMany(Parse).Select(article => article.Id)];
        return files.SelectMany(Parse).Where(article => !left.Contains(article.Id));
    }

    private static IEnumerable<(string Id, string Text)> Parse(FileInfo file)
    {
        using Stream stream = file.Extension == ".gz" ? new GZipStream(file.OpenRead(), CompressionMode.Decompress) : file.OpenRead();
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            yield return (json.RootElement.GetProperty("id").GetString()!, json.RootElement.GetProperty("text").GetString()!);
        }
    }
}
