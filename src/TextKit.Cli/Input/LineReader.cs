using System.Text;

namespace TextKit.Cli.Input;

/// <summary>Reads a UTF-8 stream line by line through one buffer that only grows for a line longer than it.</summary>
/// <remarks>Lines are given as bytes, so that an invalid one can be told from its neighbours and by its place.</remarks>
internal sealed class LineReader(string name, Stream stream, int firstOffset)
{
    private byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _end;
    private long _offset = firstOffset;
    private int _number;

    /// <summary>Called before each wait for more input: the time to hand on what was written so far.</summary>
    public Action? BeforeRead { get; set; }

    /// <summary>The next line with its line end, or <see langword="null"/> after the last.</summary>
    /// <exception cref="ToolException">The input cannot be read on.</exception>
    public InputLine? Next()
    {
        int searched = 0;
        while (true)
        {
            int newline = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n');
            if (newline >= 0) return Take(searched + newline + 1);
            searched = _end - _start;
            if (!Fill()) return searched > 0 ? Take(searched) : null;
        }
    }

    /// <summary>All that is left, as one piece.</summary>
    public InputLine Rest()
    {
        while (Fill())
        {
        }

        return Take(_end - _start);
    }

    private InputLine Take(int length)
    {
        var line = new InputLine(name, ++_number, _offset, _buffer.AsMemory(_start, length));
        _start += length;
        _offset += length;
        return line;
    }

    private bool Fill()
    {
        if (_start > 0 && _end == _buffer.Length)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length) Array.Resize(ref _buffer, _buffer.Length * 2);
        BeforeRead?.Invoke();
        int count = Read();
        _end += count;
        return count > 0;
    }

    private int Read()
    {
        try
        {
            return stream.Read(_buffer.AsSpan(_end));
        }
        catch (DecoderFallbackException exception)
        {
            throw new ToolException($"{name}: bytes that are not valid in its encoding", exception);
        }
        catch (IOException exception)
        {
            throw new ToolException($"{name}: {exception.Message}", exception);
        }
        catch (UnauthorizedAccessException exception)
        {
            throw new ToolException($"{name}: is a folder", exception);
        }
    }
}
