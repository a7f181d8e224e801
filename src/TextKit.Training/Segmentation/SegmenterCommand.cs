using System.CommandLine;

namespace TextKit.Training.Segmentation;

/// <summary>The command <c>segmenter</c>: trains the word segmenter and writes its model file.</summary>
internal static class SegmenterCommand
{
    public static Command Create()
    {
        var data = new Option<DirectoryInfo>("--data") { Description = "Folder with the folders ud-vtb and silver.", Required = true };
        var output = new Option<FileInfo>("--output", "-o") { Description = "The model file to write.", Required = true };
        var command = new Command("segmenter", "Trains the word segmenter.") { data, output };
        return command;
    }
}
