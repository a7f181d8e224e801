using System.CommandLine;
using TextKit.Training.Entities;
using TextKit.Training.Quotations;
using TextKit.Training.Segmentation;

var root = new RootCommand("Trains and compiles the models that the TextKit library carries.")
{
    SegmenterCommand.Create(),
    EntitiesCommand.Create(),
    QuotationsCommand.Create(),
};

return root.Parse(args).Invoke();
