namespace TextKit.Models;

/// <summary>A model file is damaged, is no model file, or was written for another version of the format.</summary>
/// <remarks>Every way in which a model can fail to load gives this one exception; the message says section, offset, what was expected and what was found.</remarks>
public sealed class ModelFormatException : Exception
{
    /// <summary>Creates the exception without details.</summary>
    public ModelFormatException()
        : this("The model cannot be read.")
    {
    }

    /// <summary>Creates the exception with a message.</summary>
    /// <param name="message">What is wrong.</param>
    public ModelFormatException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with a message and its cause.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">The cause.</param>
    public ModelFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal ModelFormatException(string section, long offset, string expected, string found)
        : base($"The model cannot be read: section '{section}', offset {offset}: expected {expected}, found {found}.")
    {
        Section = section;
        Offset = offset;
        Expected = expected;
        Found = found;
    }

    /// <summary>Id of the section, or <c>header</c>.</summary>
    public string Section { get; } = "";

    /// <summary>Offset in bytes within the section (before compression) or the header.</summary>
    public long Offset { get; }

    /// <summary>What should have stood there.</summary>
    public string Expected { get; } = "";

    /// <summary>What stood there.</summary>
    public string Found { get; } = "";
}
