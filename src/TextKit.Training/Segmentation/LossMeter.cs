namespace TextKit.Training.Segmentation;

/// <summary>Keeps count of errors while learning.</summary>
internal sealed class LossMeter
{
    private long _gaps;
    private long _errors;

    /// <summary>Share of gaps decided wrongly before they were learnt from, since the last call.</summary>
    public double Take()
    {
        double share = (double)_errors / Math.Max(1, _gaps);
        (_gaps, _errors) = (0, 0);
        return share;
    }

    /// <summary>Counts one gap.</summary>
    /// <param name="error">Target minus probability.</param>
    public void Add(float error)
    {
        _gaps++;
        if (MathF.Abs(error) > 0.5f) _errors++;
    }
}
