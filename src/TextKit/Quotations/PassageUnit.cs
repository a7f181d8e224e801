using TextKit.Quotations.Phrases;

namespace TextKit.Quotations;

/// <summary>What is known of one unit of a passage. It stands together, since whoever asks for one of these mostly asks for others, and without references, so that the room can be used for the next text.</summary>
internal struct PassageUnit
{
    /// <summary>The number of the outermost mention that covers it, from 1; 0 if there is none.</summary>
    public int Mention;

    /// <summary>The number of the sentence that holds it, from 1; 0 if there is none.</summary>
    public int Sentence;

    /// <summary>The number of the outermost quotation that holds it, from 1; 0 if there is none.</summary>
    public int Quote;

    /// <summary>What the longest listed phrase that begins with it does.</summary>
    public WordClass Begins;

    /// <summary>What the listed phrases that end with it do.</summary>
    public WordClass Ends;

    /// <summary>How many units the longest listed phrase takes that begins with it.</summary>
    public byte Length;

    /// <summary>Whether a cue that mostly or always reports begins with it.</summary>
    public bool BeginsCue;

    /// <summary>Whether it follows a verb that surely reports.</summary>
    public bool FollowsReport;
}
