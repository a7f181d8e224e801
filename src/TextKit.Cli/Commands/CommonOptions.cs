using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using TextKit.Cli.Input;

namespace TextKit.Cli.Commands;

/// <summary>Arguments and options that several commands share.</summary>
internal static class CommonOptions
{
    /// <summary>The files to read.</summary>
    public static Argument<string[]> Files() => new("FILE")
    {
        Arity = ArgumentArity.ZeroOrMore,
        Description = "Files to read; `-` or none: standard input. UTF-8, or UTF-16 with a byte-order mark.",
    };

    /// <summary>The file to write.</summary>
    public static Option<string?> Output() => new("--output", "-o")
    {
        Description = "File to write; standard output if not given.",
        HelpName = "FILE",
    };

    /// <summary>How many documents are worked on at a time.</summary>
    public static Option<int> Jobs() => Number("--jobs", "Documents worked on at a time; the output keeps their order.", 1);

    /// <summary>A number that is not below its default.</summary>
    public static Option<int> Number(string name, string description, int least) => new(name)
    {
        Description = description,
        HelpName = "N",
        DefaultValueFactory = _ => least,
        CustomParser = result =>
        {
            if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= least) return number;
            result.AddError($"{name} wants a number from {least}, not '{result.Tokens[0].Value}'");
            return least;
        },
    };

    /// <summary>The publication date.</summary>
    public static Option<DateOnly?> Date() => new("--date")
    {
        Description = "Publication date, which dates such as `13/1` and `hôm qua` are counted from.",
        HelpName = "YYYY-MM-DD",
        CustomParser = ParseDate,
    };

    /// <summary>A choice among words, the first of them the default.</summary>
    public static Option<string> Choice(string name, string description, params string[] values)
    {
        var option = new Option<string>(name) { Description = description, HelpName = string.Join('|', values), DefaultValueFactory = _ => values[0] };
        option.CompletionSources.Add(values);
        option.Validators.Add(result =>
        {
            string? value = result.GetValueOrDefault<string>();
            if (!values.Contains(value)) result.AddError($"{name} wants one of {string.Join(", ", values)}, not '{value}'");
        });
        return option;
    }

    /// <summary>The inputs that were given, or standard input.</summary>
    public static string[] OrStandardInput(this string[]? files) => files is null or [] ? [InputFile.StandardInput] : files;

    private static DateOnly? ParseDate(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        DateOnly? date = JsonlDocuments.ParseDate(text);
        if (date is null) result.AddError($"--date wants a day as YYYY-MM-DD, not '{text}'");
        return date;
    }
}
