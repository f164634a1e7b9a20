using SiteGen.Core.Diagnostics;
using SiteGen.Core.Expressions;
using SiteGen.Core.Model;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Rules;

/// <summary>Finds the type of every part of a rule. A part whose own fault is reported has the type null, about which nothing more is said.</summary>
/// <param name="Subject">In the rows of a table, what the table is <c>of</c>.</param>
internal sealed record Typing(TypeScope Scope, DiagnosticBag Diagnostics, (Expression Value, RuleType? Type) Subject = default)
{
    private static readonly Phrase NumberWords = new("a number", "数");
    private static readonly Phrase NumberWritten = new("a figure with its unit, or an input that is one", "带单位的数，或数值类输入项");

    public RuleType? TypeOf(Expression expression) => expression switch
    {
        Figure { HasUnit: true } figure => new NumberType(figure.Dimension),
        Figure figure => new BareNumberType(figure.Value.IsZero),
        DateFigure => RuleType.Date,
        Reference reference => TypeOfInput(reference.Name, reference.Span),
        Call call => TypeOfCall(call),
        _ => Subject.Type,
    };

    /// <summary>Reports a rule whose type is another; a number without unit may take the unit that is expected.</summary>
    public void Expect(Expression expression, RuleType expected)
    {
        if (TypeOf(expression) is { } type && RuleType.Common(expected, type) is null)
            Report(Codes.WrongType, expression.Span, expected.Words, type.Words, expected.Written);
    }

    /// <summary>The type of a number; another type is reported.</summary>
    public RuleType? NumberOf(Expression expression)
    {
        var type = TypeOf(expression);
        if (type is null or NumberType or BareNumberType)
            return type;
        Report(Codes.WrongType, expression.Span, NumberWords, type.Words, NumberWritten);
        return null;
    }

    /// <summary>The one type that all these numbers have; the first that differs is reported.</summary>
    /// <param name="place">Of the operator that joins them.</param>
    public RuleType? CommonNumber(IReadOnlyList<Expression> parts, SourceSpan place)
    {
        var types = parts.Select(NumberOf).ToList();
        var common = types[0];
        for (var i = 1; i < types.Count && common is not null; i++)
        {
            if (types[i] is not { } type)
                return null;
            var joined = RuleType.Common(common, type);
            if (joined is null)
                ReportDifference((parts[i - 1], common), (parts[i], type), place);
            common = joined;
        }

        return common;
    }

    /// <summary>Points at the figure, if one side is one: the unit is most likely wrong there.</summary>
    public void ReportDifference((Expression Part, RuleType Type) left, (Expression Part, RuleType Type) right, SourceSpan place)
    {
        var at = right.Part is Figure ? right.Part.Span : left.Part is Figure ? left.Part.Span : place;
        Report(Codes.UnitsDiffer, at, left.Type.Words, right.Type.Words);
    }

    /// <summary>The type of an input; a name that is none is reported.</summary>
    public RuleType? TypeOfInput(string name, SourceSpan place)
    {
        if (name == Input.LegalDay)
            return RuleType.Date;
        if (Scope.Inputs.TryGetValue(name, out var type) || !Scope.IsComplete)
            return type;
        var choice = Scope.Inputs.FirstOrDefault(input => input.Value is ChoiceType choice && choice.Options.Contains(name)).Key;
        if (choice is not null)
            Diagnostics.Report(Codes.OptionAsInput, place, name, choice);
        else if (name.Contains('-') && Scope.Inputs.ContainsKey(name[..name.IndexOf('-', StringComparison.Ordinal)]))
            Diagnostics.Report(Codes.MinusInName, place, name, name.Replace("-", " - ", StringComparison.Ordinal));
        else
            Diagnostics.ReportUnknown(Codes.UnknownInput, place, name, [.. Scope.Inputs.Keys, Input.LegalDay]);
        return null;
    }

    /// <summary>A name that nothing here has; where a file could not be read it may stand there.</summary>
    public void ReportUnknownName(DiagnosticCode code, Reference name, IReadOnlyCollection<string> known, params ReadOnlySpan<string> more)
    {
        if (Scope.IsComplete)
            Diagnostics.ReportUnknown(code, name.Span, name.Name, known, more);
    }

    /// <summary>Fills the English words into the first placeholders and the Chinese ones into those after them.</summary>
    public void Report(DiagnosticCode code, SourceSpan place, params ReadOnlySpan<Phrase> words)
    {
        var arguments = new string[words.Length * 2];
        for (var i = 0; i < words.Length; i++)
            (arguments[i], arguments[words.Length + i]) = (words[i].En, words[i].Zh);
        Diagnostics.Report(code, place, arguments);
    }

    private RuleType? TypeOfCall(Call call)
    {
        if (OperatorList.Find(call.Operator) is not { } operation)
        {
            var known = OperatorList.Words;
            Diagnostics.ReportUnknown(Codes.UnknownOperator, call.NameSpan, call.Operator, known, WordList.Of(known));
            return null;
        }

        return CheckedCall.Match(call, operation, Diagnostics) is { } matched ? operation.TypeOf(matched, this) : null;
    }
}
