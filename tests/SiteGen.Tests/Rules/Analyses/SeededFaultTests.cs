using Xunit;

namespace SiteGen.Tests.Rules.Analyses;

/// <summary>What is wrong is found, at its place; what is right is let be.</summary>
public sealed class SeededFaultTests(ITestOutputHelper output)
{
    [Fact]
    public void Faults_are_found_where_they_are()
    {
        var faults = SeededFaults.All.ToList();
        var missed = faults.Where(fault => !fault.IsFound).ToList();
        output.WriteLine($"{faults.Count - missed.Count} of {faults.Count} faults of {faults.Select(fault => fault.Told[..6]).Distinct().Count()} codes are found: {100m * (faults.Count - missed.Count) / faults.Count:F1} %");
        Assert.True(faults.Select(fault => fault.Kind).Distinct().Count() >= 60);
        foreach (var fault in missed)
            output.WriteLine($"{fault.Kind}: {fault.Told}; but {string.Join(" | ", fault.Said(fault.Broken))}");
        Assert.Empty(missed);
    }

    [Fact]
    public void Sound_content_is_let_be() =>
        Assert.Empty(SeededFaults.All.DistinctBy(fault => fault.Sound).SelectMany(fault => fault.SaidOfSound().Select(said => $"{fault.Kind}: {said}")));
}
