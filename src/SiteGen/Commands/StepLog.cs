using System.Diagnostics;
using System.Globalization;

namespace SiteGen.Commands;

/// <summary>Says under <c>--verbose</c> what took how long.</summary>
internal sealed class StepLog(TextWriter? writer)
{
    private readonly long start = Stopwatch.GetTimestamp();
    private long last = Stopwatch.GetTimestamp();

    public TimeSpan Elapsed => Stopwatch.GetElapsedTime(start);

    public void Done(string step)
    {
        var now = Stopwatch.GetTimestamp();
        writer?.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Stopwatch.GetElapsedTime(last, now).TotalMilliseconds,8:F1} ms  {step}"));
        last = now;
    }
}
