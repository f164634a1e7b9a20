using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using SiteGen.Core.Expressions;

namespace SiteGen.Tests.Expressions;

/// <summary>Trees that the readers can give, of any shape; they need make no sense.</summary>
internal static class GeneratedRules
{
    public static Gen<Expression> Expressions => Gen.Sized(size => Rule(Math.Min(size, 5)));

    public static Gen<Expression> Rules => Gen.Sized(size => Structure(Math.Min(size, 3)));

    private static Gen<string> Names => Gen.Elements("revenue", "rd_spend", "staff", "newly", "earlier-one", "a", "x2", "year", "android");

    private static Gen<Expression> Figures =>
        from digits in Gen.Choose(-10_000, 10_000)
        from places in Gen.Elements(1, 10, 100, 10_000)
        from unit in Gen.Elements(Units.All.ToArray())
        from kind in Gen.Choose(0, 3)
        from yearly in Gen.Choose(0, 3)
        let dimension = kind >= 2 ? unit.Dimension : Dimension.None
        let isYearly = yearly == 0 && kind > 0 && dimension[BaseUnit.Year] == 0
        select (Expression)new Figure(
            new Rational(digits, places), isYearly ? dimension / Dimension.Of(BaseUnit.Year) : dimension, kind > 0, kind == 1, default);

    private static Gen<Expression> Dates =>
        from day in Gen.Choose(0, 100_000)
        select (Expression)new DateFigure(new DateOnly(1900, 1, 1).AddDays(day), default);

    private static Gen<Expression> Leaf => Gen.OneOf(Figures, Dates, Names.Select(name => (Expression)new Reference(name, default)));

    private static Gen<Expression> Rule(int size) => size <= 0 ? Leaf : Gen.OneOf(
        Leaf,
        Infix(Gen.Elements("+", "-", "*", "/", "<", "<=", ">", ">=", "=", "!="), 2, size),
        Gen.Choose(2, 4).SelectMany(count => Infix(Gen.Elements("and", "or"), count, size)),
        Infix(Gen.Elements("-", "not"), 1, size),
        Gen.Choose(0, 3).SelectMany(count => Infix(Gen.Elements("min", "max", "round", "anything"), count, size)),
        from left in Rule(size - 1)
        from interval in Intervals(size - 1)
        select (Expression)ToCall("between", left, interval),
        from left in Rule(size - 1)
        from items in Rule(size - 1).ListOf(2)
        select (Expression)ToCall("in", left, new ListOf([.. items], default)));

    private static Gen<Expression> Infix(Gen<string> operators, int count, int size) =>
        from name in operators
        from parts in Rule(size - 1).ListOf(count)
        select (Expression)ToCall(name, [.. parts]);

    private static Gen<Expression> Intervals(int size) =>
        from low in Gen.OneOf(Rule(size), Gen.Constant<Expression>(null!))
        from high in Gen.OneOf(Rule(size), Gen.Constant<Expression>(null!))
        from included in Gen.Choose(0, 3)
        select (Expression)new Core.Expressions.Interval(low, low is not null && included % 2 == 0, high, high is not null && included < 2, default);

    private static Gen<Expression> Structure(int size) => size <= 0 ? Rule(2) : Gen.OneOf(
        Rule(2),
        from name in Gen.Elements("all", "any", "none", "readings", "later")
        from rules in Structure(size - 1).ListOf(2)
        select (Expression)ToCall(name, new ListOf([.. rules], default)),
        Gen.Elements("some", "some-policy/some").Select(id => (Expression)ToCall("met", new Reference(id, default))),
        from parts in Structure(size - 1).Three()
        select (Expression)Named("if", ("when", parts.Item1), ("then", parts.Item2), ("else", parts.Item3)),
        from when in Structure(size - 1)
        from points in Figures
        select (Expression)Named("points", ("at_least", points), ("rows", new ListOf([Named("row", ("when", when), ("points", points))], default))),
        from of in Rule(1)
        from range in Intervals(1)
        from limit in Rule(1)
        select (Expression)Named("table", ("of", of), ("along", of), ("rows", new ListOf(
            [Named("row", ("range", range), ("require", ToCall(">=", new Subject(default), limit)))], default))));

    private static Call ToCall(string name, params ImmutableArray<Expression> parts) =>
        new Call(name, default, [.. parts.Select(part => new Argument(part))], default);

    private static Call Named(string name, params ImmutableArray<(string Name, Expression Value)> parts) =>
        new Call(name, default, [.. parts.Select(part => new Argument(part.Name, default, part.Value))], default);
}
