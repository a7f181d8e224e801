using TextKit.Entities;
using TextKit.Syllables;

namespace TextKit.Quotations.Speakers;

/// <summary>The fullest names of the offices of a text: <c>Chủ tịch tỉnh</c> is <c>Chủ tịch UBND tỉnh A</c> where only one such office is named.</summary>
internal sealed class RoleRegister
{
    private const int MaxRoles = 100;
    private readonly Passage _passage;
    private readonly ShortForms _forms;
    private List<EntityMatch>? _roles;

    /// <summary>Registers each office by its first mention, once one is asked for.</summary>
    public RoleRegister(Passage passage)
    {
        _passage = passage;
        _forms = new ShortForms(passage);
    }

    /// <summary>The fullest name of an office of several words; <see langword="null"/> where none is fuller, or two are.</summary>
    public string? FullestOf(UnitRange role)
    {
        if (role.Count < 3) return null;
        EntityMatch? fullest = null;
        foreach (EntityMatch other in _roles ??= Roles())
        {
            if (other.Units.Count <= role.Count || !_forms.ShareHead(role, other.Units) || !_forms.Fits(role, other.Units)) continue;
            if (fullest is not null && !_forms.Fits(fullest.Units, other.Units)) return null;
            fullest = other;
        }

        return fullest is null ? null : _passage.Text.Slice(fullest.Units).ToString();
    }

    private List<EntityMatch> Roles() => [.. _passage.Entities.Where(entity => entity.Type == EntityType.Role && entity.Units.Count > 1).DistinctBy(role => role.Name).Take(MaxRoles)];
}
