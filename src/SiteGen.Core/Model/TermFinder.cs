namespace SiteGen.Core.Model;

/// <summary>Finds the terms that a text uses, by any of their forms. Where forms overlap the longest wins, so that a term is not found within another's name.</summary>
public sealed class TermFinder
{
    private readonly Dictionary<char, (string Form, Term? Term)[]> byFirst;
    private readonly StringComparison comparison;

    public TermFinder(IEnumerable<Term> terms, Language language)
    {
        comparison = language == Language.Chinese ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
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
                yield return (term, i, found.Form.Length);
            i += found.Form.Length - 1;
        }
    }

    private (string Form, Term? Term)? At(string text, int start)
    {
        if (!byFirst.TryGetValue(char.ToLowerInvariant(text[start]), out var entries))
            return null;
        foreach (var entry in entries)
            if (text.AsSpan(start).StartsWith(entry.Form, comparison))
                return entry;
        return null;
    }
}
