using System.Collections.Immutable;
using SiteGen.Core.Expressions;
using SiteGen.Core.Rules.Results;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Rules.Analyses;

/// <summary>What a part is to the rule around it.</summary>
internal enum PartRole { Whole, Joined, When, Branch }

/// <summary>A rule, or a rule inside one, with what was seen of it over many samples.</summary>
internal sealed class Part
{
    private readonly Dictionary<Verdict, Sample> seen = [];
    private readonly Dictionary<string, Meeting> meetings = new(StringComparer.Ordinal);

    private Part(Expression rule, PartRole role)
    {
        Rule = rule;
        Role = role;
        Parts = rule is Call call && RuleParts.Of(call) is { } inside ? [.. inside.Select((part, index) => new Part(part, RoleIn(call, index)))] : [];
    }

    /// <summary>Verdicts of all parts of one sample.</summary>
    internal sealed record Meeting(ImmutableArray<Verdict> Verdicts, Sample Sample);

    public Expression Rule { get; }

    public PartRole Role { get; }

    public ImmutableArray<Part> Parts { get; }

    public string Operator => Rule is Call call ? call.Operator : "";

    /// <summary>The sign, word or key of what has parts inside, else the whole.</summary>
    public SourceSpan Place => Parts.IsEmpty ? Rule.Span : ((Call)Rule).NameSpan;

    /// <summary>Some sample comes to it: its branch is taken.</summary>
    public bool IsReached => seen.Count > 0;

    public IEnumerable<Meeting> Meetings => meetings.Values;

    /// <summary>A sample that meets the whole rule, which asks that this part be unmet, and it is so for being divided by zero.</summary>
    public Sample? Divided { get; private set; }

    public static Part Of(Expression rule) => new(rule, PartRole.Whole);

    /// <summary>A sample with this verdict; null where there was none.</summary>
    public Sample? With(Verdict verdict) => seen.GetValueOrDefault(verdict);

    /// <summary>The one verdict of all samples; null where they differ, or none came here.</summary>
    public Verdict? Only => seen.Count == 1 ? seen.Keys.First() : null;

    public void See(Explanation explanation, Sight sight, bool isDenied = false)
    {
        seen.TryAdd(explanation.Verdict, sight.Sample);
        if (Parts.IsEmpty)
            Divided ??= isDenied && sight.IsDividedIn(explanation) ? sight.Sample : null;
        else if (Operator == "if")
            SeeBranches(explanation, sight, isDenied);
        else if (Operator == "table")
            foreach (var row in explanation.Children)
                Parts[row.Row!.Value].See(row.Children[0], sight, isDenied);
        else
            SeeAll(explanation.Children, sight, isDenied ^ (Operator is "not" or "none"));
    }

    private static PartRole RoleIn(Call call, int index) => call.Operator switch
    {
        "if" => index == 0 ? PartRole.When : PartRole.Branch,
        "table" => PartRole.Branch,
        _ => PartRole.Joined,
    };

    private void SeeBranches(Explanation explanation, Sight sight, bool isDenied)
    {
        var children = explanation.Children;
        Parts[0].See(children[0], sight);
        if (children.Length == 3)
            Parts[1].See(children[1], sight, isDenied);
        if (children.Length > 1)
            Parts[explanation.Branch == "then" ? 1 : 2].See(children[^1], sight, isDenied);
    }

    private void SeeAll(ImmutableArray<Explanation> children, Sight sight, bool isDenied)
    {
        var verdicts = children.Select(child => child.Verdict).ToImmutableArray();
        meetings.TryAdd(string.Join(' ', verdicts.Select(verdict => (int)verdict)), new(verdicts, sight.Sample));
        for (var i = 0; i < children.Length; i++)
            Parts[i].See(Operator == "points" ? children[i].Children[0] : children[i], sight, isDenied);
    }
}
