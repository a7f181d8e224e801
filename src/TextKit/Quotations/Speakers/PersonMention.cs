using TextKit.Entities;
using TextKit.Syllables;

namespace TextKit.Quotations.Speakers;

/// <summary>A mention of a person with what stands around it.</summary>
/// <param name="Mention">The mention.</param>
/// <param name="Person">What is known of the person.</param>
/// <param name="Titles">The titles before and after the name.</param>
/// <param name="Opens">Whether the name, past titles, opens its sentence.</param>
internal sealed record PersonMention(EntityMatch Mention, Person Person, UnitRange[] Titles, bool Opens);
