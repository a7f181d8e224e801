using TextKit.Entities.Chains;
using TextKit.Entities.Documents;
using TextKit.Entities.Features;
using TextKit.Entities.Lexicon;
using TextKit.Models;

namespace TextKit.Entities;

/// <summary>All that the recognizer has learnt: the lexicon with its clusters and the weights of the three chains.</summary>
/// <remarks>Immutable. Names and roles share one table of weights, since they ask the same of every unit.</remarks>
internal sealed class EntityModel
{
    private static readonly Lazy<EntityModel> Embedded = new(() => Read(ModelFile.OpenEmbedded("Entities/entities.tkm")));

    /// <summary>The model that comes with the library; read on first use.</summary>
    public static EntityModel Default => Embedded.Value;

    /// <summary>The labels of the outermost names.</summary>
    public static ChainLabels NameLabels { get; } = new(EntityType.Person, EntityType.Organization, EntityType.Location);

    /// <summary>The labels of roles.</summary>
    public static ChainLabels RoleLabels { get; } = new(EntityType.Role);

    /// <summary>The words and names whose clusters are known.</summary>
    public required WordLexicon Lexicon { get; init; }

    /// <summary>Their clusters.</summary>
    public required WordGroups Groups { get; init; }

    /// <summary>What names mostly are.</summary>
    public required NamePriors Priors { get; init; }

    /// <summary>The written lists.</summary>
    public required TermList Terms { get; init; }

    /// <summary>The words of official documents.</summary>
    public required DocumentTerms DocumentTerms { get; init; }

    /// <summary>Bodies whose designation goes on where nothing in the text tells.</summary>
    public required Designations Designations { get; init; }

    /// <summary>What tells the titles of documents that no pattern knows.</summary>
    public required FreeTitles FreeTitles { get; init; }

    /// <summary>The words that are never part of an entity.</summary>
    public required PlainWords PlainWords { get; init; }

    /// <summary>Weights of the features of <see cref="Names"/> and <see cref="Roles"/>.</summary>
    public required FeatureTable OuterWeights { get; init; }

    /// <summary>The outermost people, bodies and places.</summary>
    public required ChainDecoder Names { get; init; }

    /// <summary>Roles.</summary>
    public required ChainDecoder Roles { get; init; }

    /// <summary>Weights of the features of <see cref="Parts"/>.</summary>
    public required FeatureTable PartWeights { get; init; }

    /// <summary>The people, bodies and places within a name.</summary>
    public required ChainDecoder Parts { get; init; }

    /// <summary>Reads a model.</summary>
    /// <exception cref="ModelFormatException">The model is damaged.</exception>
    public static EntityModel Read(ModelFile file)
    {
        // The written lists take as long as the model.
        Task<(TermList Terms, DocumentTerms Documents, Designations Designations)> lists = Background.Start(() => (TermList.Load(), DocumentTerms.Load(), Designations.Load()));
        SectionReader lexicon = file.Open("LEXI"), chains = file.Open("CHAI"), outer = file.Open("OUTR"), parts = file.Open("PART"), plain = file.Open("PLAI"), priors = file.Open("PRIO"),
            titles = file.Open("TITL");
        (WordLexicon words, WordGroups groups) = LexiconReader.Read(lexicon);
        var model = new EntityModel
        {
            Lexicon = words,
            Groups = groups,
            Priors = NamePriors.Read(priors),
            FreeTitles = FreeTitles.Read(titles),
            PlainWords = PlainWords.Read(plain),
            OuterWeights = FeatureTable.Read(outer),
            Names = ChainDecoder.Read(chains, NameLabels, 0),
            Roles = ChainDecoder.Read(chains, RoleLabels, NameLabels.Count),
            PartWeights = FeatureTable.Read(parts),
            Parts = ChainDecoder.Read(chains, NameLabels, 0),
            Terms = lists.GetAwaiter().GetResult().Terms,
            DocumentTerms = lists.GetAwaiter().GetResult().Documents,
            Designations = lists.GetAwaiter().GetResult().Designations,
        };
        foreach (SectionReader section in new[] { lexicon, chains, outer, parts, plain, priors, titles }) section.ExpectEnd();
        return model;
    }
}
