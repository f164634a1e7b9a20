using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Expressions;
using SiteGen.Core.Model;
using SiteGen.Core.Sources;
using SiteGen.Core.Yaml;

namespace SiteGen.Core.Binding;

/// <summary><c>inputs.yaml</c>, the site's and a policy's.</summary>
internal static class InputBinder
{
    /// <param name="regions">For choices that are taken from the region tree.</param>
    /// <returns>Null where the type is missing or wrong, about which rules would only complain again.</returns>
    public static Input? Bind(Located<string> id, MappingReader input, ImmutableArray<Region> regions)
    {
        ValueReading.CheckInputId(id, input.Log);
        input.Require("type");
        var type = input.OptionalOneOf<InputType>("type");
        if (type is { } known)
            InputShape.Check(id, known, input);
        var bound = Bind(id, type ?? default, input, regions);
        return type is null ? null : bound;
    }

    private static Input Bind(Located<string> id, InputType type, MappingReader input, ImmutableArray<Region> regions) =>
        new(
            id,
            input.RequireText("label"),
            input.RequireText("question"),
            input.Text("help"),
            type,
            input.Word("unit"),
            PerYear(input),
            input.OptionalOneOf<InputPeriod>("period"),
            input.Interval("domain"),
            [.. RegionChoices(input, regions), .. input.Each("choices", BindChoice)],
            input.Flag("ordered"),
            input.WholeNumber("cost", 1, 5) ?? 1,
            input.Word("evidence"),
            input.Flag("fixed"))
        {
            IsRegion = input.Has("from"),
            Bands = input.Values("bands"),
        };

    public static ImmutableArray<Constraint> Constraints(MappingReader file)
    {
        var written = file.Find("constraints") is YamlSequence list ? list.Items.OfType<YamlScalar>() : [];
        file.Words("constraints");
        return [.. written.Select(scalar => new Constraint(new(scalar.Value, scalar.Span), ExpressionReader.Read(scalar, file.Diagnostics)))];
    }

    private static Choice BindChoice(MappingReader choice) => new(choice.Id(), choice.RequireText("label"), choice.Flag("unordered"));

    private static IEnumerable<Choice> RegionChoices(MappingReader input, ImmutableArray<Region> regions)
    {
        if (input.Word("from") is not { } from)
        {
            if (input.Has("from"))
                input.Log.AddGap();
            return [];
        }

        if (from.Value != "regions")
            input.Diagnostics.ReportUnknown(Codes.UnknownWord, from.Span, from.Value, ["regions"], "regions");
        return regions.SelectMany(region => region.SelfAndDescendants()).Select(region => new Choice(region.Id, region.Name, false));
    }

    private static bool PerYear(MappingReader input)
    {
        if (input.Word("per") is not { } per)
            return false;
        if (per.Value != "year")
            input.Diagnostics.ReportUnknown(Codes.UnknownWord, per.Span, per.Value, ["year"], "year");
        return true;
    }
}
