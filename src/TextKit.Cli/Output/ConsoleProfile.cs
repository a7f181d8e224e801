using Spectre.Console;

namespace TextKit.Cli.Output;

/// <summary>What the place where text goes can show.</summary>
/// <param name="Colors">Whether it shows colours.</param>
/// <param name="Width">Its width in columns.</param>
internal sealed record ConsoleProfile(bool Colors, int Width)
{
    /// <summary>A file or a pipe: no colours, a fixed width.</summary>
    public static ConsoleProfile Plain { get; } = new(false, 120);

    /// <summary>Standard output as it is now: a terminal in colours unless <c>NO_COLOR</c> is set, anything else plain.</summary>
    public static ConsoleProfile OfStandardOutput()
    {
        if (Console.IsOutputRedirected) return Plain;
        bool colors = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb";
        return new ConsoleProfile(colors, Math.Max(40, Console.WindowWidth));
    }

    /// <summary>A console of this kind that writes to the given writer.</summary>
    public IAnsiConsole Open(TextWriter writer)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = Colors ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = Colors ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = Width;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
