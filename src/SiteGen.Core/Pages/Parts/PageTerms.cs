using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Site;

namespace SiteGen.Core.Pages.Parts;

/// <summary>The terms of a page's clauses. Those that most clauses use are explained at its end; the others lead to the glossary.</summary>
/// <remarks>Measured: all of them explained in place would add a third to the weight of a long policy's page.</remarks>
internal sealed class PageTerms
{
    /// <summary>How many a page explains itself; a measure's page seldom has as many.</summary>
    private const int Most = 8;

    private readonly PageContext context;
    private readonly Dictionary<string, string> hrefs = new(StringComparer.Ordinal);

    /// <summary>Found once for each paragraph: first to choose what is explained, then to link it.</summary>
    private readonly Dictionary<string, ImmutableArray<(Term Term, int Start, int Length)>> uses = new(StringComparer.Ordinal);

    /// <param name="clauses">All whose text the page shows.</param>
    public PageTerms(PageContext context, IEnumerable<Clause> clauses)
    {
        this.context = context;
        var terms = clauses.SelectMany(TermsIn).GroupBy(term => term.Id.Value, (_, uses) => uses.ToList()).OrderByDescending(uses => uses.Count)
            .Select(uses => uses[0]).ToList();
        Explained = ExplainedTerm.Of(context, terms.Take(Most));
        foreach (var (index, term) in terms.Index())
            hrefs[term.Id.Value] = index < Most ? $"#{Anchors.OfTerm(term.Id.Value)}" : context.Href(PageKind.Glossary, anchor: term.Id.Value);
    }

    /// <summary>What stands at the end of the page.</summary>
    public ImmutableArray<ExplainedTerm> Explained { get; }

    /// <summary>A clause's paragraphs; each term leads to its explanation where the clause first uses it.</summary>
    public ImmutableArray<ImmutableArray<TextRun>> Paragraphs(Clause clause)
    {
        var linked = new HashSet<string>(StringComparer.Ordinal);
        return [.. context.Paragraphs(clause.Text).Select(paragraph => Runs(paragraph, linked))];
    }

    private IEnumerable<Term> TermsIn(Clause clause) => context.Paragraphs(clause.Text)
        .SelectMany(paragraph => UsesIn(paragraph))
        .Select(use => use.Term)
        .DistinctBy(term => term.Id.Value);

    private ImmutableArray<(Term Term, int Start, int Length)> UsesIn(string paragraph) =>
        uses.TryGetValue(paragraph, out var found) ? found : uses[paragraph] = [.. context.Sources.TermUses.In(context.Language, paragraph)];

    /// <param name="linked">The ids of the terms that are links already; those that are found join them.</param>
    private ImmutableArray<TextRun> Runs(string text, HashSet<string> linked)
    {
        var runs = ImmutableArray.CreateBuilder<TextRun>();
        var end = 0;
        foreach (var (term, start, length) in UsesIn(text))
            if (linked.Add(term.Id.Value))
            {
                if (start > end)
                    runs.Add(new(text[end..start], null));
                end = start + length;
                runs.Add(new(text[start..end], hrefs[term.Id.Value]));
            }

        if (end < text.Length)
            runs.Add(new(text[end..], null));
        return runs.ToImmutable();
    }
}
