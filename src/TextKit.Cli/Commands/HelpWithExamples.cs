using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Globalization;

namespace TextKit.Cli.Commands;

/// <summary>The usual help, followed by the examples of the command.</summary>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        InvocationConfiguration configuration = parseResult.InvocationConfiguration;
        TextWriter output = configuration.Output;
        var page = new StringWriter(CultureInfo.InvariantCulture);
        configuration.Output = page;
        int status = help.Invoke(parseResult);
        configuration.Output = output;
        // The help names the assembly, which cannot be called `textkit` beside the library `TextKit`.
        output.Write(page.ToString().Replace(RootCommand.ExecutableName, "textkit", StringComparison.Ordinal));
        if (parseResult.CommandResult.Command is ExampleCommand command) WriteExamples(output, command);
        return status;
    }

    private static void WriteExamples(TextWriter output, ExampleCommand command)
    {
        output.WriteLine("Examples:");
        foreach (string example in command.Examples) output.WriteLine("  " + example);
        output.WriteLine();
    }
}
