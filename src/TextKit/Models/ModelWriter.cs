using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace TextKit.Models;

/// <summary>Writes a model file: the same sections in the same order give the same bytes.</summary>
internal sealed class ModelWriter
{
    private const int Quality = 11;

    // Small, since unpacking pays for every page of a window and models get no smaller by a greater one.
    private const int Window = 16;

    private readonly List<(string Id, byte[] Raw)> _sections = [];

    /// <summary>Adds a section.</summary>
    /// <param name="id">Four ASCII characters, unique in the file.</param>
    /// <param name="section">What it holds.</param>
    /// <exception cref="ArgumentException">The id is not four ASCII characters, or taken.</exception>
    public void Add(string id, SectionWriter section)
    {
        if (id.Length != ModelFormat.IdLength || !Ascii.IsValid(id)) throw new ArgumentException($"A section id has four ASCII characters; '{id}' has not.", nameof(id));
        if (_sections.Any(other => other.Id == id)) throw new ArgumentException($"There is a section '{id}' already.", nameof(id));
        _sections.Add((id, section.ToArray()));
    }

    /// <summary>Writes the file.</summary>
    public void Save(Stream stream)
    {
        List<byte[]> packed = [.. _sections.Select(section => Pack(section.Raw))];
        byte[] table = new byte[_sections.Count * ModelFormat.EntryLength];
        for (int i = 0; i < packed.Count; i++) WriteEntry(table.AsSpan(i * ModelFormat.EntryLength), _sections[i].Id, _sections[i].Raw, packed[i]);
        Span<byte> header = stackalloc byte[ModelFormat.HeaderLength];
        ModelFormat.Magic.CopyTo(header);
        BinaryPrimitives.WriteInt32LittleEndian(header[4..], ModelFormat.Version);
        BinaryPrimitives.WriteInt32LittleEndian(header[8..], packed.Count);
        BinaryPrimitives.WriteUInt64LittleEndian(header[12..], ModelFormat.Checksum(table));
        stream.Write(header);
        stream.Write(table);
        foreach (byte[] bytes in packed) stream.Write(bytes);
    }

    private static void WriteEntry(Span<byte> entry, string id, byte[] raw, byte[] packed)
    {
        Encoding.ASCII.GetBytes(id, entry);
        BinaryPrimitives.WriteInt32LittleEndian(entry[4..], packed.Length);
        BinaryPrimitives.WriteInt32LittleEndian(entry[8..], raw.Length);
        BinaryPrimitives.WriteUInt64LittleEndian(entry[12..], ModelFormat.Checksum(packed));
    }

    private static byte[] Pack(byte[] raw)
    {
        byte[] packed = new byte[BrotliEncoder.GetMaxCompressedLength(raw.Length)];
        if (!BrotliEncoder.TryCompress(raw, packed, out int written, Quality, Window))
            throw new InvalidOperationException($"Brotli cannot pack {raw.Length} bytes.");
        return packed[..written];
    }
}
