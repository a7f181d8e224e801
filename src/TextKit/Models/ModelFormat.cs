using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace TextKit.Models;

/// <summary>The layout that <see cref="ModelWriter"/> writes and <see cref="ModelFile"/> reads; all numbers are little-endian.</summary>
/// <remarks>
/// <code>
/// header   magic "TKM\n" · version · number of sections · checksum of the section table
/// table    for each section: id (4 ASCII bytes) · packed length · raw length · checksum of the packed bytes
/// sections the Brotli-packed bytes of each section, in the order of the table
/// </code>
/// The version is the container's own; what a section holds is versioned by its id.
/// </remarks>
internal static class ModelFormat
{
    public const string HeaderName = "header";
    public const int Version = 1;
    public const int IdLength = 4;
    public const int HeaderLength = 20;
    public const int EntryLength = 20;

    /// <summary>More than any model has; a greater number is damage.</summary>
    public const int MaxSections = 64;

    /// <summary>Largest section before compression.</summary>
    public const int MaxSectionLength = 1 << 28;

    private const ulong Prime = 0x9E3779B97F4A7C15;

    public static ReadOnlySpan<byte> Magic => "TKM\n"u8;

    /// <summary>A 64-bit checksum. Each step is a bijection of the state, so that one changed word always changes the result.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ulong Checksum(ReadOnlySpan<byte> bytes)
    {
        ulong sum = (ulong)bytes.Length + Prime;
        for (; bytes.Length >= 8; bytes = bytes[8..]) sum = Mix(sum ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        foreach (byte b in bytes) sum = Mix(sum ^ b);
        return sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Mix(ulong sum)
    {
        sum *= Prime;
        return sum ^ (sum >> 32);
    }
}
