using System.CommandLine;
using TextKit.Training.Quotations;
using TextKit.Training.Segmentation;

var root = new RootCommand("Trains and compiles the models that the TextKit library carries.")
{
    SegmenterCommand.Create(),
    QuotationsCommand.Create(),
};

return root.Parse(args).Invoke();
