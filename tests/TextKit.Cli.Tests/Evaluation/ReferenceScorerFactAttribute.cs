namespace TextKit.Cli.Tests.Evaluation;

/// <summary>A test that compares with the reference scorer; shown as skipped where that, or Python, is not at hand.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ReferenceScorerFactAttribute : FactAttribute
{
    public ReferenceScorerFactAttribute()
    {
        if (!File.Exists(Repository.ReferenceScorer)) Skip = "../shared/tools/score.py is not there.";
        else if (!PythonExists()) Skip = "python3 is not installed.";
    }

    private static bool PythonExists() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "python3")));
}
