using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using TextKit.Syllables;

namespace TextKit.Models;

/// <summary>A model file in memory: its sections by id, each unpacked and verified when it is opened.</summary>
/// <remarks>Sections that a reader does not ask for are skipped; one that it asks for and is not there is named in the exception.</remarks>
internal sealed class ModelFile
{
    private readonly byte[] _bytes;
    private readonly ModelSection[] _sections;

    private ModelFile(byte[] bytes)
    {
        _bytes = bytes;
        _sections = ReadTable();
    }

    /// <summary>The section table.</summary>
    public IReadOnlyList<ModelSection> Sections => _sections;

    /// <summary>Opens a model that travels inside the assembly.</summary>
    /// <param name="name">Resource name, such as <c>Segmentation/words.tkm</c>.</param>
    /// <exception cref="ModelFormatException">The model is damaged.</exception>
    public static ModelFile OpenEmbedded(string name)
    {
        using Stream stream = DataFile.Open(name);
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Parse(bytes);
    }

    /// <summary>Reads a model file to its end.</summary>
    /// <exception cref="ModelFormatException">The file is damaged.</exception>
    public static ModelFile Read(Stream stream)
    {
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        return Parse(buffer.ToArray());
    }

    /// <summary>Takes the bytes of a model file.</summary>
    /// <exception cref="ModelFormatException">The bytes are no undamaged model file.</exception>
    public static ModelFile Parse(byte[] bytes) => new(bytes);

    /// <summary>Unpacks a section and opens it for reading.</summary>
    /// <param name="id">Its id.</param>
    /// <exception cref="ModelFormatException">The section is missing or damaged.</exception>
    public SectionReader Open(string id)
    {
        foreach (ModelSection section in _sections)
        {
            if (section.Id == id) return new SectionReader(id, Unpack(section));
        }

        throw new ModelFormatException(id, 0, "the section", "none of that id");
    }

    private ModelSection[] ReadTable()
    {
        ReadOnlySpan<byte> header = _bytes;
        if (header.Length < ModelFormat.HeaderLength) throw Damaged(0, $"{ModelFormat.HeaderLength} bytes", $"{header.Length}");
        if (!header.StartsWith(ModelFormat.Magic)) throw Damaged(0, "the magic of a TextKit model", Convert.ToHexString(header[..4]));
        int version = BinaryPrimitives.ReadInt32LittleEndian(header[4..]);
        if (version != ModelFormat.Version) throw Damaged(4, $"format version {ModelFormat.Version}", $"{version}");
        int count = BinaryPrimitives.ReadInt32LittleEndian(header[8..]);
        if (count is < 0 or > ModelFormat.MaxSections) throw Damaged(8, $"at most {ModelFormat.MaxSections} sections", $"{count}");
        int end = ModelFormat.HeaderLength + (count * ModelFormat.EntryLength);
        if (header.Length < end) throw Damaged(ModelFormat.HeaderLength, $"a table of {count} sections", $"{header.Length} bytes in all");
        ReadOnlySpan<byte> table = header[ModelFormat.HeaderLength..end];
        ulong expected = BinaryPrimitives.ReadUInt64LittleEndian(header[12..]), found = ModelFormat.Checksum(table);
        if (expected != found) throw Damaged(12, $"checksum {expected:x16} of the section table", $"{found:x16}");
        return ReadEntries(table, end);
    }

    private ModelSection[] ReadEntries(ReadOnlySpan<byte> table, int position)
    {
        var sections = new ModelSection[table.Length / ModelFormat.EntryLength];
        for (int i = 0; i < sections.Length; i++, table = table[ModelFormat.EntryLength..])
        {
            string id = Encoding.Latin1.GetString(table[..ModelFormat.IdLength]);
            int packed = BinaryPrimitives.ReadInt32LittleEndian(table[4..]), raw = BinaryPrimitives.ReadInt32LittleEndian(table[8..]);
            if (packed < 0 || packed > _bytes.Length - position) throw Damaged(position, $"{packed} bytes of section '{id}'", $"{_bytes.Length - position}");
            if (raw is < 0 or > ModelFormat.MaxSectionLength) throw Damaged(position, "a section of sane length", $"{raw} bytes in '{id}'");
            sections[i] = new ModelSection(id, position, packed, raw, BinaryPrimitives.ReadUInt64LittleEndian(table[12..]));
            position += packed;
        }

        if (position != _bytes.Length) throw Damaged(position, "the end of the file", $"{_bytes.Length - position} more bytes");
        return sections;
    }

    private byte[] Unpack(ModelSection section)
    {
        ReadOnlySpan<byte> packed = _bytes.AsSpan(section.Start, section.PackedLength);
        ulong found = ModelFormat.Checksum(packed);
        if (found != section.Checksum) throw new ModelFormatException(section.Id, 0, $"checksum {section.Checksum:x16}", $"{found:x16}");
        byte[] raw = new byte[section.RawLength];
        if (!BrotliDecoder.TryDecompress(packed, raw, out int written) || written != raw.Length)
            throw new ModelFormatException(section.Id, 0, $"{raw.Length} bytes when unpacked", $"{written}");
        return raw;
    }

    private static ModelFormatException Damaged(int offset, string expected, string found) =>
        new(ModelFormat.HeaderName, offset, expected, found);
}
