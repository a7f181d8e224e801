using System.CommandLine;
using TextKit.Training.Quotations;

var root = new RootCommand("Trains and compiles the models that the TextKit library carries.")
{
    QuotationsCommand.Create(),
};

return root.Parse(args).Invoke();
