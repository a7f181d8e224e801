using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace TextKit.Models;

/// <summary>Reads one section from front to back. Whatever does not fit gives a <see cref="ModelFormatException"/> that says where.</summary>
internal sealed class SectionReader(string section, byte[] bytes)
{
    /// <summary>Bytes read so far.</summary>
    public int Position { get; private set; }

    /// <summary>Reads a number.</summary>
    public int ReadInt32() => BinaryPrimitives.ReadInt32LittleEndian(Take(sizeof(int)));

    /// <summary>Reads a number.</summary>
    public float ReadSingle() => BinaryPrimitives.ReadSingleLittleEndian(Take(sizeof(float)));

    /// <summary>Reads a number that counts something or points somewhere.</summary>
    /// <param name="limit">The number is at least 0 and below this.</param>
    public int ReadIndex(int limit)
    {
        int value = ReadInt32();
        if (value < 0 || value >= limit) Fail(Position - sizeof(int), $"a number from 0 to {limit - 1}", $"{value}");
        return value;
    }

    /// <summary>Reads a string with its length before it.</summary>
    public string ReadString() => Encoding.UTF8.GetString(Take(ReadLength(1)));

    /// <summary>Reads an array of bytes with its length before it.</summary>
    public byte[] ReadBytes() => ReadMemory().ToArray();

    /// <summary>Reads an array of bytes with its length before it, where it lies.</summary>
    public ReadOnlyMemory<byte> ReadMemory()
    {
        int length = Take(ReadLength(1)).Length;
        return bytes.AsMemory(Position - length, length);
    }

    /// <summary>Reads an array of numbers with its length before it.</summary>
    public ushort[] ReadUInt16Array() => ReadArray<ushort>(BinaryPrimitives.ReverseEndianness);

    /// <summary>Reads an array of numbers with its length before it.</summary>
    public short[] ReadInt16Array() => ReadArray<short>(BinaryPrimitives.ReverseEndianness);

    /// <summary>Reads an array of numbers with its length before it.</summary>
    public int[] ReadInt32Array() => ReadArray<int>(BinaryPrimitives.ReverseEndianness);

    /// <summary>Reads an array of numbers with its length before it.</summary>
    public ulong[] ReadUInt64Array() => ReadArray<ulong>(BinaryPrimitives.ReverseEndianness);

    /// <summary>Reads an array of indices.</summary>
    /// <param name="limit">Each is at least 0 and below this.</param>
    public int[] ReadIndices(int limit)
    {
        int start = Position + sizeof(int);
        int[] values = ReadInt32Array();
        for (int i = 0; i < values.Length; i++)
        {
            if ((uint)values[i] >= (uint)limit) Fail(start + (i * sizeof(int)), $"a number from 0 to {limit - 1}", $"{values[i]}");
        }

        return values;
    }

    /// <summary>Checks that an array has the length that other parts of the model demand.</summary>
    public void ExpectLength(Array array, int length) => ExpectLength(array.Length, length);

    /// <summary>Checks that what was read has the length that other parts of the model demand.</summary>
    public void ExpectLength(int found, int length)
    {
        if (found != length) Fail(Position, $"an array of {length}", $"{found}");
    }

    /// <summary>Checks that the section ends here.</summary>
    public void ExpectEnd()
    {
        if (Position != bytes.Length) Fail(Position, "the end of the section", $"{bytes.Length - Position} more bytes");
    }

    /// <summary>Reports what is wrong.</summary>
    [DoesNotReturn]
    public void Fail(int offset, string expected, string found) => throw new ModelFormatException(section, offset, expected, found);

    private T[] ReadArray<T>(Action<ReadOnlySpan<T>, Span<T>> reverse)
        where T : unmanaged
    {
        int size = Unsafe.SizeOf<T>();
        T[] values = MemoryMarshal.Cast<byte, T>(Take(ReadLength(size) * size)).ToArray();
        if (!BitConverter.IsLittleEndian) reverse(values, values);
        return values;
    }

    private int ReadLength(int size)
    {
        int length = ReadInt32();
        int most = (bytes.Length - Position) / size;
        if (length < 0 || length > most) Fail(Position - sizeof(int), $"a length of at most {most}", $"{length}");
        return length;
    }

    private ReadOnlySpan<byte> Take(int length)
    {
        if (length > bytes.Length - Position) Fail(Position, $"{length} bytes", $"{bytes.Length - Position}");
        Position += length;
        return bytes.AsSpan(Position - length, length);
    }
}
