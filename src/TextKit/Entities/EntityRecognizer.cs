using TextKit.Entities.Linking;
using TextKit.Segmentation;
using TextKit.Syllables;

namespace TextKit.Entities;

/// <summary>Finds people, bodies, places, roles and official documents, and links the mentions of each.</summary>
/// <remarks>Immutable and thread-safe. Time is linear in the text.</remarks>
internal sealed class EntityRecognizer
{
    private readonly EntityModel _model;

    /// <summary>Makes a recognizer with the model that comes with the library.</summary>
    public EntityRecognizer()
        : this(EntityModel.Default)
    {
    }

    /// <summary>Makes a recognizer with a model.</summary>
    public EntityRecognizer(EntityModel model) => _model = model;

    /// <summary>The mentions, sorted by start, then longest first.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentences">Its sentences: not asked yet, since no entity crosses a line and a chain may run over several sentences.</param>
    /// <param name="words">Its words: not asked yet, since the lexicon has words of its own, the same at training and here.</param>
    public IReadOnlyList<EntityMatch> Recognize(ScannedText text, IReadOnlyList<UnitRange> sentences, IReadOnlyList<WordMatch> words) =>
        MentionLinker.Link(text, _model.Terms, new MentionTagger(_model, text).Tag());
}
