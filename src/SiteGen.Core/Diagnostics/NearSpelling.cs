namespace SiteGen.Core.Diagnostics;

/// <summary>Finds the known word that a misspelt one was probably meant to be.</summary>
/// <remarks>Optimal string alignment distance: insertions, deletions, replacements and swaps of neighbours.</remarks>
public static class NearSpelling
{
    /// <summary>No word of a site is longer; one that is was not misspelt, and comparing it costs the square of its length.</summary>
    private const int LongestWord = 64;

    /// <summary>The nearest known word within a third of the word's length (at least 1, at most 3 edits), or null.</summary>
    public static string? Find(string word, IEnumerable<string> known)
    {
        if (word.Length > LongestWord)
            return null;
        var limit = Math.Clamp(word.Length / 3, 1, 3);
        return known
            .Where(candidate => Math.Abs(candidate.Length - word.Length) <= limit && candidate != word)
            .Select(candidate => (candidate, distance: Distance(word, candidate)))
            .Where(pair => pair.distance <= limit && pair.distance < Math.Max(word.Length, 2))
            .OrderBy(pair => pair.distance)
            .ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Select(pair => pair.candidate)
            .FirstOrDefault();
    }

    /// <summary>The same for ids; else the one that has this behind its slash, where what stands before it was left out.</summary>
    public static string? FindId(string id, IReadOnlyCollection<string> known) =>
        Find(id, known) ?? (known.Where(full => full.EndsWith($"/{id}", StringComparison.Ordinal)).Take(2).ToList() is [var only] ? only : null);

    private static int Distance(string a, string b)
    {
        // A swap looks back two rows, so three are kept.
        Span<int> beforeLast = new int[b.Length + 1], last = new int[b.Length + 1], row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var oldest = beforeLast;
            beforeLast = last;
            last = row;
            row = oldest;
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = last[j - 1] + (char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1);
                row[j] = Math.Min(Math.Min(last[j], row[j - 1]) + 1, replaced);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
            }
        }

        return row[b.Length];
    }
}
