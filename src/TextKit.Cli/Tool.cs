using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using TextKit.Cli.Commands;
using TextKit.Cli.Output;
using TextKit.Models;

namespace TextKit.Cli;

/// <summary>The tool as a whole: parses the command line, runs the command, and turns what goes wrong into an exit status.</summary>
internal static class Tool
{
    /// <summary>Runs the tool.</summary>
    /// <param name="arguments">The command line.</param>
    /// <returns>The exit status.</returns>
    public static async Task<int> RunAsync(string[] arguments)
    {
        ParseResult result = Create().Parse(arguments);
        if (result.Action is ParseErrorAction or null && result.Errors.Count > 0) return Reject(result);
        try
        {
            return await result.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false }).ConfigureAwait(false);
        }
        catch (ToolException exception)
        {
            Messages.Error(exception.Message);
            return ExitCode.Error;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (IOException exception)
        {
            if (BrokenPipe.Is(exception)) return ExitCode.Success;
            Messages.Error(exception.Message);
            return ExitCode.Error;
        }
        catch (ModelFormatException exception)
        {
            Messages.Error(exception.Message);
            return ExitCode.Error;
        }
    }

    private static RootCommand Create()
    {
        var root = new RootCommand("Vietnamese text analysis: words, sentences, entities, dates and quotations of texts and news articles.")
        {
            AnalyzeCommand.Create(),
            SegmentCommand.Create(),
            NormalizeCommand.Create(),
            EvaluateCommand.Create(),
            InfoCommand.Create(),
        };
        HelpOption help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
        return root;
    }

    private static int Reject(ParseResult result)
    {
        foreach (string message in result.Errors.Select(error => error.Message).Distinct()) Messages.Error(message);
        return ExitCode.Error;
    }
}
