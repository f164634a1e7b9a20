using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Expressions;
using SiteGen.Core.Model;

namespace SiteGen.Core.Rules.Analyses;

/// <summary>Finds the tables of a knowledge base, of rules and of sums. One with a fault that typing tells is passed over.</summary>
/// <param name="Scope">Of the policy in which the rules stand.</param>
internal sealed record TierTables(Extents Extents, TypeScope Scope, Assumptions Assumed)
{
    /// <summary>All tables in a rule, however deep.</summary>
    public IEnumerable<TierTable> In(Expression? rule) => rule switch
    {
        Call { Operator: "and" } call => InEach([.. call.Arguments.Select(argument => argument.Value)]),
        Call { Operator: "all", Arguments: [{ Value: ListOf list }] } => InEach(list.Items),
        Call { Operator: "if" } call => InCases(call),
        Call { Operator: "table" } call => InRows(call).Prepend(OfRules(call)).OfType<TierTable>(),
        Call call => call.Arguments.SelectMany(argument => In(argument.Value)),
        ListOf list => list.Items.SelectMany(In),
        _ => [],
    };

    /// <summary>The table of sums.</summary>
    public TierTable? Of(TableAmount amount) =>
        Build(amount.Along.Expression, [.. amount.Rows.Select(row => (row.Range.Expression as Interval, row.Pay.Expression as Figure))]);

    /// <summary>What holds for one part may be taken for granted by the others.</summary>
    private IEnumerable<TierTable> InEach(ImmutableArray<Expression> parts) =>
        parts.SelectMany((part, index) => (this with { Assumed = Assumed.And(parts.RemoveAt(index)) }).In(part));

    private IEnumerable<TierTable> InCases(Call cases) => cases.Find("when") is not { } when
        ? []
        : In(when)
            .Concat((this with { Assumed = Assumed.And([when]) }).In(cases.Find("then")))
            .Concat((this with { Assumed = Assumed.AndNot(when) }).In(cases.Find("else")));

    private IEnumerable<TierTable> InRows(Call table) =>
        table.Find("rows") is ListOf rows ? rows.Items.OfType<Call>().SelectMany(row => In(row.Find("require"))) : [];

    private TierTable? OfRules(Call table) => table.Find("rows") is ListOf rows
        ? Build(table.Find("along"), [.. rows.Items.Select(row => (row is Call line ? line.Find("range") as Interval : null, default(Figure)))])
        : null;

    private TierTable? Build(Expression? along, ImmutableArray<(Interval? Range, Figure? Pay)> written)
    {
        if (along is null || TypeOf(along, written.Select(row => row.Range)) is not { } type)
            return null;
        var order = Extents.OrderOf(along);
        var rows = written.Select(row => Extents.Of(row.Range!, order) is { } range ? new TierRow(range, row.Range!.Span, row.Pay) : null).OfType<TierRow>();
        var domain = Assumed.Narrow(Extents.Of(along), along, order);
        return new(along, type, [.. rows], domain, Extents.StepOf(along), order)
        {
            IsPercent = written.Any(row => row.Range is { Low: Figure { IsPercent: true } } or { High: Figure { IsPercent: true } }),
        };
    }

    /// <summary>Null where the ranges do not fit, which typing tells.</summary>
    private RuleType? TypeOf(Expression along, IEnumerable<Interval?> ranges)
    {
        var faults = new DiagnosticBag();
        var typing = new Typing(Scope, faults);
        if (typing.TypeOf(along) is not { } type)
            return null;
        foreach (var range in ranges)
            if (range is null)
                return null;
            else
                typing.CompareWithEnds(along, type, range, isFixed: true);
        return faults.HasErrors ? null : type;
    }
}
