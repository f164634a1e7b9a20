using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Core.Model;

namespace SiteGen.Core.Validation.Prose;

/// <summary>
/// The figures of a text: an Arabic number (with 万 or million, and a unit if there is one), or a number in words with a unit (<c>五万元</c>,
/// <c>一半</c>, <c>three enterprises</c>). Names, dates, ordinals and numbers of documents and clauses are none.
/// </summary>
internal static partial class ProseFigures
{
    /// <summary>In the order of the text.</summary>
    public static ImmutableArray<ProseFigure> Of(string text, Language language)
    {
        if (!text.Any(letter => letter > ' '))
            return [];
        var plain = text.Contains('@') || text.Contains("://", StringComparison.Ordinal) ? Without(text, Addresses()) : text;
        var figures = language == Language.Chinese ? ChineseFigures.Find(plain) : EnglishFigures.Find(plain);
        return [.. figures.OrderBy(figure => figure.Start)];
    }

    /// <summary>Those of one text that the other text does not have. Figures in digits are counted, those in words may be repeated.</summary>
    public static IEnumerable<ProseFigure> Missing(ImmutableArray<ProseFigure> said, ImmutableArray<ProseFigure> other)
    {
        var free = other.Where(figure => figure.IsSure).ToList();
        var left = said.Where(figure => figure.IsSure)
            .Where(figure => !Take(free, candidate => candidate.Agrees(figure) && candidate.Dimension == figure.Dimension)).ToList();
        return left.Where(figure => !Take(free, figure.Agrees)
            && !other.Any(candidate => (!candidate.IsSure || figure.IsWord) && candidate.Agrees(figure)));
    }

    /// <summary>The text with blanks in place of what a pattern finds, so that places stay.</summary>
    internal static string Without(string text, Regex pattern) => pattern.Replace(text, found => new('\ufffc', found.Length));

    internal static bool IsYear(string digits) => digits is ['1', '9', _, _] or ['2', '0', _, _];

    [GeneratedRegex(@"https?://\S+|\S+@\S+", RegexOptions.CultureInvariant)]
    private static partial Regex Addresses();

    private static bool Take(List<ProseFigure> free, Predicate<ProseFigure> isMeant)
    {
        var found = free.FindIndex(isMeant);
        if (found >= 0)
            free.RemoveAt(found);
        return found >= 0;
    }
}
