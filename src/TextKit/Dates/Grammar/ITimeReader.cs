using TextKit.Dates.Lexicon;

namespace TextKit.Dates.Grammar;

/// <summary>Recognises one construct of time.</summary>
internal interface ITimeReader
{
    /// <summary>The units that the construct may begin with.</summary>
    StartSet Starts { get; }

    /// <summary>Reads the construct that begins at a unit.</summary>
    /// <returns><see cref="Reading.None"/> if none begins there.</returns>
    Reading Read(in TimeText text, int at);
}
