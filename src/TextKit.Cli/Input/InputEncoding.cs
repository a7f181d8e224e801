using System.Text;

namespace TextKit.Cli.Input;

/// <summary>How the bytes of an input are read: by its byte-order mark, or as a named encoding.</summary>
internal static class InputEncoding
{
    /// <summary>UTF-8, or what a byte-order mark says.</summary>
    public const string Auto = "auto";

    private const int LongestMark = 3;

    /// <summary>Gives a stream as UTF-8 without byte-order mark, and how many bytes of a mark were dropped.</summary>
    /// <exception cref="ToolException">No encoding has that name.</exception>
    public static (Stream Utf8, int MarkLength) Decode(Stream bytes, string encodingName)
    {
        var start = new byte[LongestMark];
        int count = bytes.ReadAtLeast(start, LongestMark, throwOnEndOfStream: false);
        (Encoding? encoding, int mark) = ByMark(start.AsSpan(0, count));
        if (encodingName != Auto) encoding = ByName(encodingName);
        var rest = new PrefixedStream(start.AsMemory(mark, count - mark), bytes);
        return (encoding is null ? rest : Encoding.CreateTranscodingStream(rest, encoding, new UTF8Encoding(false)), mark);
    }

    /// <summary>The names of all encodings that can be read.</summary>
    public static IEnumerable<string> Names
    {
        get
        {
            Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
            return Encoding.GetEncodings().Select(encoding => encoding.Name).Distinct().Order(StringComparer.Ordinal);
        }
    }

    private static (Encoding? Encoding, int Length) ByMark(ReadOnlySpan<byte> start) => start switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (null, 3),
        [0xFF, 0xFE, ..] => (new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true), 2),
        [0xFE, 0xFF, ..] => (new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true), 2),
        _ => (null, 0),
    };

    private static Encoding? ByName(string name)
    {
        try
        {
            Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
            var encoding = Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
            return encoding.CodePage == Encoding.UTF8.CodePage ? null : encoding;
        }
        catch (ArgumentException)
        {
            throw new ToolException($"unknown encoding '{name}'; `textkit info` lists those that are known");
        }
    }
}
