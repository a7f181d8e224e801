using System.CommandLine;
using TextKit.Models;
using TextKit.Segmentation;

namespace TextKit.Training.Segmentation;

/// <summary>The command <c>segmenter</c>: trains the word segmenter, writes its model file and scores it on the development split.</summary>
internal static class SegmenterCommand
{
    public static Command Create()
    {
        var data = new Option<DirectoryInfo>("--data") { Description = "Folder with the folders ud-vtb and silver.", Required = true };
        var output = new Option<FileInfo>("--output", "-o") { Description = "The model file to write.", Required = true };
        var start = new Option<FileInfo?>("--base") { Description = "A model to correct by hand-made text, instead of training a new one first." };
        var uncorrected = new Option<FileInfo?>("--uncorrected") { Description = "Also write the model as it is before the correction, for a later --base." };
        var command = new Command("segmenter", "Trains the word segmenter.") { data, output, start, uncorrected };
        command.SetAction(result => Run(result.GetRequiredValue(data).FullName, result.GetRequiredValue(output), result.GetValue(start), result.GetValue(uncorrected)));
        return command;
    }

    private static void Run(string data, FileInfo output, FileInfo? start, FileInfo? uncorrected)
    {
        var progress = new TrainingProgress();
        var options = SegmenterOptions.For(data);
        SegmenterModel model = start is null ? new SegmenterTrainer(options, progress).Train() : Read(start);
        if (uncorrected is not null) Write(model, uncorrected);
        model = new GapCorrector(options, progress).Correct(model);
        Write(model, output);
        progress.Report($"{output.FullName}: {output.Length} bytes");
        string dev = Path.Combine(data, "ud-vtb", "vi_vtb-ud-dev.conllu");
        Console.WriteLine($"{Path.GetFileName(dev)}: {WordScore.Of(new WordSegmenter(model), TrainingText.ReadConllu(dev))}");
    }

    private static void Write(SegmenterModel model, FileInfo file)
    {
        var writer = new ModelWriter();
        model.Write(writer);
        using FileStream stream = file.Create();
        writer.Save(stream);
    }

    private static SegmenterModel Read(FileInfo file)
    {
        using FileStream stream = file.OpenRead();
        return SegmenterModel.Read(ModelFile.Read(stream));
    }
}
