using TextKit.Entities;
using TextKit.Syllables;

namespace TextKit.Quotations.Phrases;

/// <summary>The words that say who speaks, where they stand, before it is known who that is.</summary>
/// <param name="Units">The words; empty where the subject is left out, and then it stands where it would be.</param>
/// <param name="Kind">What they are.</param>
/// <param name="Mention">The entity they name or hold.</param>
internal readonly record struct SpeakerPhrase(UnitRange Units, PhraseKind Kind, EntityMatch? Mention = null);
