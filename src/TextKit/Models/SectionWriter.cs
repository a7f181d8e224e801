using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace TextKit.Models;

/// <summary>Writes one section, in the layout that <see cref="SectionReader"/> reads.</summary>
internal sealed class SectionWriter
{
    private readonly ArrayBufferWriter<byte> _bytes = new();

    public void WriteInt32(int value)
    {
        Span<byte> buffer = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(buffer, value);
        _bytes.Write(buffer);
    }

    public void WriteSingle(float value) => WriteInt32(BitConverter.SingleToInt32Bits(value));

    public void WriteString(string value) => WriteBytes(Encoding.UTF8.GetBytes(value));

    public void WriteBytes(ReadOnlySpan<byte> values)
    {
        WriteInt32(values.Length);
        _bytes.Write(values);
    }

    public void WriteArray(ReadOnlySpan<short> values) => WriteArray(values, BinaryPrimitives.ReverseEndianness);

    public void WriteArray(ReadOnlySpan<ushort> values) => WriteArray(values, BinaryPrimitives.ReverseEndianness);

    public void WriteArray(ReadOnlySpan<int> values) => WriteArray(values, BinaryPrimitives.ReverseEndianness);

    public void WriteArray(ReadOnlySpan<ulong> values) => WriteArray(values, BinaryPrimitives.ReverseEndianness);

    public byte[] ToArray() => _bytes.WrittenSpan.ToArray();

    private void WriteArray<T>(ReadOnlySpan<T> values, Action<ReadOnlySpan<T>, Span<T>> reverse)
        where T : unmanaged
    {
        WriteInt32(values.Length);
        if (BitConverter.IsLittleEndian)
        {
            _bytes.Write(MemoryMarshal.AsBytes(values));
            return;
        }

        T[] reversed = new T[values.Length];
        reverse(values, reversed);
        _bytes.Write(MemoryMarshal.AsBytes<T>(reversed));
    }
}
