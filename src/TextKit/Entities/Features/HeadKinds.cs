namespace TextKit.Entities.Features;

/// <summary>The kinds of nouns that head a designation.</summary>
internal static class HeadKinds
{
    /// <summary>Nouns that begin the designation of a place or body.</summary>
    public const TermKinds PlaceOrBody = TermKinds.PlaceNoun | TermKinds.BodyNoun;

    /// <summary>Nouns that name a role, or that a person's name follows.</summary>
    public const TermKinds RoleOrPerson = TermKinds.RoleNoun | TermKinds.Honorific | TermKinds.HonorificMale | TermKinds.HonorificFemale;
}
