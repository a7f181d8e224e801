namespace TextKit.Models;

/// <summary>A row of the section table.</summary>
/// <param name="Id">Four ASCII characters.</param>
/// <param name="Start">Where its packed bytes begin in the file.</param>
/// <param name="PackedLength">Number of packed bytes.</param>
/// <param name="RawLength">Number of bytes when unpacked.</param>
/// <param name="Checksum">Of the packed bytes.</param>
/// <remarks>A class: collections of classes are compiled with the framework, those of a struct would be while a model loads.</remarks>
internal sealed record ModelSection(string Id, int Start, int PackedLength, int RawLength, ulong Checksum);
