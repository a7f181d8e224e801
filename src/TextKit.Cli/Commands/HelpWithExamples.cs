using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace TextKit.Cli.Commands;

/// <summary>The usual help, followed by the examples of the command.</summary>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        int status = help.Invoke(parseResult);
        if (parseResult.CommandResult.Command is not ExampleCommand command) return status;
        TextWriter output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (string example in command.Examples) output.WriteLine("  " + example);
        output.WriteLine();
        return status;
    }
}
