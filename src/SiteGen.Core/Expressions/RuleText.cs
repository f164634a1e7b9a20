namespace SiteGen.Core.Expressions;

/// <summary>Writes a rule in its one canonical form, as YAML on one line. <see cref="RuleReader"/> reads it back to the same tree.</summary>
public static class RuleText
{
    public static string Write(Expression rule) => rule switch
    {
        Call { Operator: "met", Arguments: [{ Value: Reference criterion }] } => $"{{ met: \"{criterion.Name}\" }}",
        Call { Arguments: [{ Name: null, Value: ListOf rules }] } call => $"{{ {call.Operator}: {Write(rules)} }}",
        Call { Operator: "row", Arguments: [{ Name: not null }, ..] } row => Named(row),
        Call { Arguments: [{ Name: not null }, ..] } call => $"{{ {call.Operator}: {Named(call)} }}",
        ListOf list => $"[{string.Join(", ", list.Items.Select(Write))}]",
        _ => $"\"{ExpressionText.Write(rule)}\"",
    };

    private static string Named(Call call) =>
        $"{{ {string.Join(", ", call.Arguments.Select(argument => $"{argument.Name}: {Write(argument.Value)}"))} }}";
}
