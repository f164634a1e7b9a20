using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Expressions;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Rules;

/// <summary>A call whose arguments stand by the parameters of its operator, in the shapes that these ask for.</summary>
internal sealed class CheckedCall
{
    private readonly Call call;
    private readonly Dictionary<string, ImmutableArray<Expression>> values;

    private CheckedCall(Call call, Dictionary<string, ImmutableArray<Expression>> values)
    {
        this.call = call;
        this.values = values;
    }

    /// <summary>Where the operator itself stands.</summary>
    public SourceSpan Place => call.NameSpan;

    /// <summary>Where the list of a parameter stands.</summary>
    public SourceSpan PlaceOf(string parameter) =>
        call.Arguments.FirstOrDefault(argument => argument.Name is null || argument.Name == parameter)?.Value.Span ?? Place;

    /// <summary>The value of a parameter that takes one.</summary>
    public Expression this[string parameter] => values[parameter][0];

    /// <summary>The values of a parameter that repeats or takes a list; none where it is left out.</summary>
    public ImmutableArray<Expression> All(string parameter) => values.GetValueOrDefault(parameter, []);

    /// <summary>Reports SG0230 to SG0233 and gives null where the arguments are not those that the operator takes.</summary>
    public static CheckedCall? Match(Call call, Operator operation, DiagnosticBag diagnostics)
    {
        var values = new Dictionary<string, ImmutableArray<Expression>>(StringComparer.Ordinal);
        foreach (var (index, argument) in call.Arguments.Index())
        {
            if (FindParameter(call, operation, index, diagnostics) is not { } parameter || !HasShape(argument, parameter, operation, diagnostics))
                return null;
            var earlier = values.GetValueOrDefault(parameter.Name, []);
            values[parameter.Name] = earlier.AddRange(argument.Value is ListOf list ? list.Items : [argument.Value]);
        }

        return IsWhole(call, operation, values, diagnostics) ? new(call, values) : null;
    }

    private static Parameter? FindParameter(Call call, Operator operation, int index, DiagnosticBag diagnostics)
    {
        var argument = call.Arguments[index];
        var (all, last) = (operation.Parameters, operation.Parameters[^1]);
        var found = argument.Name is null
            ? index < all.Length ? all[index] : last.Repeats ? last : null
            : all.FirstOrDefault(parameter => parameter.Name == argument.Name);
        if (found is null && argument.Name is null)
            diagnostics.Report(Codes.ArgumentCount, call.NameSpan, operation.Name, $"{call.Arguments.Length}", operation.Usage);
        else if (found is null)
            diagnostics.ReportUnknown(
                Codes.UnknownParameter,
                argument.NameSpan,
                argument.Name!,
                [.. all.Select(parameter => parameter.Name)],
                operation.Name,
                operation.Usage);
        return found;
    }

    private static bool HasShape(Argument argument, Parameter parameter, Operator operation, DiagnosticBag diagnostics)
    {
        if (parameter.Accepts(argument.Value))
            return true;
        diagnostics.Report(
            Codes.ArgumentShape, argument.Value.Span, operation.Name, parameter.ShapeWords.En, parameter.ShapeWords.Zh, operation.Usage);
        return false;
    }

    private static bool IsWhole(Call call, Operator operation, Dictionary<string, ImmutableArray<Expression>> values, DiagnosticBag diagnostics)
    {
        var missing = operation.Parameters.FirstOrDefault(parameter => !parameter.IsOptional && !values.ContainsKey(parameter.Name));
        if (missing is null)
            return true;
        if (call.Arguments is [{ Name: not null }, ..])
            diagnostics.Report(Codes.MissingParameter, call.NameSpan, operation.Name, missing.Name, operation.Usage);
        else
            diagnostics.Report(Codes.ArgumentCount, call.NameSpan, operation.Name, $"{call.Arguments.Length}", operation.Usage);
        return false;
    }
}
