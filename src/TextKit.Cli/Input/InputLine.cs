using System.Buffers;
using System.Text.Unicode;

namespace TextKit.Cli.Input;

/// <summary>One line of an input, as bytes with the place they come from. Valid until the next line is read.</summary>
/// <param name="Source">What messages call the input.</param>
/// <param name="Number">Line number, from 1.</param>
/// <param name="Offset">Offset of its first byte in the input.</param>
/// <param name="Bytes">The bytes, with the line end.</param>
internal readonly record struct InputLine(string Source, int Number, long Offset, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Input and line number, for messages.</summary>
    public string Place => $"{Source}:{Number}";

    /// <summary>Whether there is nothing but white space.</summary>
    public bool IsBlank => Bytes.Span.Trim(" \t\r\n"u8).IsEmpty;

    /// <summary>The line as a string with its line end.</summary>
    /// <exception cref="ToolException">The bytes are not valid UTF-8; the message names the first that is not.</exception>
    public string Decode()
    {
        char[] characters = ArrayPool<char>.Shared.Rent(Bytes.Length);
        try
        {
            OperationStatus status = Utf8.ToUtf16(Bytes.Span, characters, out int read, out int written, replaceInvalidSequences: false);
            if (status != OperationStatus.Done) throw new ToolException($"{Source}: not valid UTF-8 at byte {Offset + read}");
            return new string(characters, 0, written);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(characters);
        }
    }
}
