using System.CommandLine;
using TextKit.Training.Segmentation;

var root = new RootCommand("Trains and compiles the models that the TextKit library carries.")
{
    SegmenterCommand.Create(),
};

return root.Parse(args).Invoke();
