using System.Collections.Immutable;
using SiteGen.Core.Expressions;
using SiteGen.Core.Model;

namespace SiteGen.Core.Pages.Pictures;

/// <summary>The ladder as stairs seen from the side.</summary>
/// <remarks>Across it is measured in percent, upright in the size of the reader's text: so text keeps its size at every width.</remarks>
/// <param name="Steps">From the lowest.</param>
internal sealed record LadderPicture(string Height, ImmutableArray<Stair> Steps)
{
    /// <summary>How far in the highest step may begin, and how much further in than the one below a step begins at most; in percent.</summary>
    private const int Indent = 32;
    private const int StepIndent = 10;

    /// <param name="current">The step that the page itself is about.</param>
    /// <returns>Null where no programme is a step.</returns>
    public static LadderPicture? Of(PageContext context, Programme? current = null)
    {
        var steps = context.Knowledge.Programmes.Where(programme => programme.Step is not null).GroupBy(programme => programme.Step!.Value)
            .OrderBy(group => group.Key).ToList();
        if (steps.Count == 0)
            return null;
        var indent = steps.Count * StepIndent > Indent ? new Rational(Indent, steps.Count - 1) : StepIndent;
        var drawn = steps.Select((step, at) => DrawnStep.Of(context, step, indent * at, current)).ToList();
        var height = drawn.Sum(step => step.Height);
        return new(Length.Rem(height), [.. drawn.Select((step, at) =>
            step.At(height - drawn.Take(at + 1).Sum(below => below.Height), at + 1 < drawn.Count ? indent : 100 - step.Start))]);
    }

    /// <summary>A step before it is known how high it stands.</summary>
    private sealed record DrawnStep(int Number, Rational Start, int Height, ImmutableArray<StairLink> Links)
    {
        public static DrawnStep Of(PageContext context, IGrouping<int, Programme> step, Rational start, Programme? current)
        {
            var links = ImmutableArray.CreateBuilder<StairLink>();
            var height = 0;
            foreach (var programme in step)
            {
                var block = StairBlock.Of(context, programme, 100 - start);
                links.Add(block.At(height, context.LinkTo(programme).Href, programme == current));
                height += block.Height;
            }

            return new(step.Key, start, height, links.ToImmutable());
        }

        /// <param name="tread">How much of it the next step leaves free.</param>
        public Stair At(int top, Rational tread) => new(
            Number,
            Length.Percent(Start),
            Length.Rem(top),
            Length.Percent(100 - Start),
            Length.Rem(Height),
            Length.Percent(tread * 100 / (100 - Start)),
            Links);
    }
}

/// <summary>A step.</summary>
/// <param name="Tread">How much of its own width the step above it leaves free.</param>
internal sealed record Stair(int Number, string X, string Y, string Width, string Height, string Tread, ImmutableArray<StairLink> Links);

/// <summary>A programme on a step.</summary>
/// <param name="Label">Name and counts as one text, for who hears it.</param>
/// <param name="Name">In lines.</param>
/// <param name="Counts">What there is for it, in lines.</param>
internal sealed record StairLink(
    string Href, string Label, bool IsCurrent, bool IsFirst, string Y, string Height, ImmutableArray<StairLine> Name, ImmutableArray<StairLine> Counts);

/// <param name="Y">Of the line on which the letters stand, from the top of the link.</param>
internal sealed record StairLine(string Text, string Y);
