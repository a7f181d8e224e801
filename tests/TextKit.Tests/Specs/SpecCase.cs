using Xunit.Abstractions;

namespace TextKit.Tests.Specs;

/// <summary>One row of a table in a spec: a small text and what is right about it.</summary>
public sealed class SpecCase : IXunitSerializable
{
    private Dictionary<string, string> _cells = [];

    /// <summary>The heading the table stands under.</summary>
    public string Section { get; private set; } = "";

    /// <summary>The cell of a column; empty if the table has no such column. <c>⏎</c> stands for a line break.</summary>
    public string this[string column] => _cells.GetValueOrDefault(column, "");

    public static SpecCase Create(string section, Dictionary<string, string> cells) => new() { Section = section, _cells = cells };

    public void Serialize(IXunitSerializationInfo info)
    {
        info.AddValue("section", Section);
        info.AddValue("columns", _cells.Keys.ToArray());
        info.AddValue("cells", _cells.Values.ToArray());
    }

    public void Deserialize(IXunitSerializationInfo info)
    {
        Section = info.GetValue<string>("section");
        string[] columns = info.GetValue<string[]>("columns"), cells = info.GetValue<string[]>("cells");
        _cells = columns.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second);
    }

    public override string ToString() => $"{Section}: {string.Join(" → ", _cells.Values)}";
}
