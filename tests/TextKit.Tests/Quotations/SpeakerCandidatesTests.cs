using TextKit.Entities;
using TextKit.Quotations;
using TextKit.Quotations.Models;
using TextKit.Quotations.Phrases;
using TextKit.Quotations.Reports;
using TextKit.Quotations.Speakers;

namespace TextKit.Tests.Quotations;

public sealed class SpeakerCandidatesTests
{
    private static readonly QuotedText Text = new(
        "Đoàn của Sở Y tế gặp ông Đỗ Văn Lụa và bà Mai Thị Ngọc ở trạm xá. Chủ tịch xã không đến. Ông cho biết trạm sắp mở cửa.",
        people: "Đỗ Văn Lụa, Mai Thị Ngọc",
        roles: "Chủ tịch xã",
        bodies: "Sở Y tế");

    [Fact]
    public void Of_those_named_before_only_people_may_be_meant_by_a_pronoun()
    {
        using Passage passage = Text.NewPassage();
        var stage = new SpeakerStage(passage, new FeatureVector());
        NamesIn(stage, passage).Should().BeEquivalentTo("Đỗ Văn Lụa", "Mai Thị Ngọc");
    }

    [Fact]
    public void Whoever_has_spoken_may_be_meant_whatever_it_is()
    {
        using Passage passage = Text.NewPassage();
        var stage = new SpeakerStage(passage, new FeatureVector());
        EntityMatch body = Text.Entities.Single(entity => entity.Type == EntityType.Organization);
        var spoken = new SpeakerMatch(body.Units, body.Name, body.EntityId);
        stage.Spoken.Add(new SpeakerPhrase(body.Units, PhraseKind.Body, body), new ResolvedSpeaker(spoken, Way.Body, 1));
        NamesIn(stage, passage).Should().BeEquivalentTo("Đỗ Văn Lụa", "Mai Thị Ngọc", "Sở Y tế");
    }

    private static string[] NamesIn(SpeakerStage stage, Passage passage)
    {
        ReportCandidate report = new ReportCandidates(passage).FindAll().Single(candidate => candidate.Cue.Entry.Phrase == "cho biết");
        return [.. stage.Candidates.For(SpeakerRequest.For(report)).ToArray().Select(candidate => candidate.Speaker.Match.Name)];
    }
}
