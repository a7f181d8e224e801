using TextKit.Entities;
using TextKit.Models;

namespace TextKit.Training.Entities;

/// <summary>Scores the recognizer on articles that its training did not see: each fold of the articles by a model of the others.</summary>
internal sealed class CrossValidator(EntityTrainer trainer, int folds)
{
    /// <summary>Trains and scores every fold.</summary>
    public SpanScores Run(IReadOnlyList<TrainingArticle> articles)
    {
        var scores = new SpanScores();
        for (int fold = 0; fold < folds; fold++)
        {
            EntityRecognizer recognizer = TrainWithout(articles, fold);
            foreach (TrainingArticle article in articles.Where((_, i) => i % folds == fold))
                scores.Add(article.Entities, recognizer.Recognize(article.Text, [], []));
        }

        return scores;
    }

    private EntityRecognizer TrainWithout(IReadOnlyList<TrainingArticle> articles, int fold)
    {
        using var model = new MemoryStream();
        trainer.Train([.. articles.Where((_, i) => i % folds != fold)], articles.Where((_, i) => i % folds == fold).Select(article => article.Id).ToHashSet(), model);
        return new EntityRecognizer(EntityModel.Read(ModelFile.Parse(model.ToArray())));
    }
}
