namespace SiteGen.Core.Model;

/// <summary>Finds the terms that a text uses, by any of their forms. Where forms overlap the longest wins, so that a term is not found within another's name.</summary>
/// <remarks>English forms stand as whole words, with a plural ending or without: <c>IP</c> is not found in <c>ship</c>, <c>SME</c> is in <c>SMEs</c>.</remarks>
public sealed class TermFinder
{
    private static readonly string[] PluralEndings = ["s", "es"];

    private readonly Dictionary<char, (string Form, Term? Term)[]> byFirst;
    private readonly StringComparison comparison;
    private readonly bool wholeWords;

    public TermFinder(IEnumerable<Term> terms, Language language)
    {
        wholeWords = language != Language.Chinese;
        comparison = wholeWords ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        byFirst = terms
            .SelectMany(term => term.Forms(language).Select(form => (Form: form.Value, Term: (Term?)term))
                .Concat(term.NotIn.In(language).Select(word => (Form: word.Value, Term: (Term?)null))))
            .Where(entry => entry.Form.Length > 0)
            .GroupBy(entry => char.ToLowerInvariant(entry.Form[0]))
            .ToDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Form.Length).ToArray());
    }

    /// <summary>Each use in the order of the text: the term, where its form starts, and how long it is.</summary>
    public IEnumerable<(Term Term, int Start, int Length)> Find(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (At(text, i) is not { } found)
                continue;
            if (found.Term is { } term)
                yield return (term, i, found.Length);
            i += found.Length - 1;
        }
    }

    private (Term? Term, int Length)? At(string text, int start)
    {
        if (!byFirst.TryGetValue(char.ToLowerInvariant(text[start]), out var entries) || (wholeWords && IsWithinWord(text, start)))
            return null;
        foreach (var (form, term) in entries)
            if (text.AsSpan(start).StartsWith(form, comparison) && Length(text, start, form) is { } length)
                return (term, length);
        return null;
    }

    /// <summary>Of the form as it stands there, its plural ending included; null where it is only the beginning of another word.</summary>
    private int? Length(string text, int start, string form)
    {
        var end = start + form.Length;
        if (!wholeWords || !IsWithinWord(text, end))
            return form.Length;
        foreach (var ending in PluralEndings)
            if (text.AsSpan(end).StartsWith(ending, comparison) && !IsWithinWord(text, end + ending.Length))
                return form.Length + ending.Length;
        return null;
    }

    private static bool IsWithinWord(string text, int at) =>
        at > 0 && at < text.Length && char.IsAsciiLetterOrDigit(text[at - 1]) && char.IsAsciiLetterOrDigit(text[at]);
}
