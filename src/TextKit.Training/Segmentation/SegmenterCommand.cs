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
        var command = new Command("segmenter", "Trains the word segmenter.") { data, output };
        command.SetAction(result => Run(result.GetRequiredValue(data).FullName, result.GetRequiredValue(output).FullName));
        return command;
    }

    private static void Run(string data, string output)
    {
        var progress = new TrainingProgress();
        SegmenterModel model = new SegmenterTrainer(SegmenterOptions.For(data), progress).Train();
        var writer = new ModelWriter();
        model.Write(writer);
        using (FileStream file = File.Create(output)) writer.Save(file);
        progress.Report($"{output}: {new FileInfo(output).Length} bytes");
        using FileStream written = File.OpenRead(output);
        var segmenter = WordSegmenter.Load(written);
        string dev = Path.Combine(data, "ud-vtb", "vi_vtb-ud-dev.conllu");
        Console.WriteLine($"{Path.GetFileName(dev)}: {WordScore.Of(segmenter, TrainingText.ReadConllu(dev))}");
    }
}
