namespace SiteGen.Core.Diagnostics;

/// <summary>Finds the known word that a misspelt one was probably meant to be.</summary>
/// <remarks>Optimal string alignment distance: insertions, deletions, replacements and swaps of neighbours.</remarks>
public static class NearSpelling
{
    /// <summary>The nearest known word within a third of the word's length (at least 1, at most 3 edits), or null.</summary>
    public static string? Find(string word, IEnumerable<string> known)
    {
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

    private static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            rows[i, 0] = i;
        for (var j = 0; j <= b.Length; j++)
            rows[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
            for (var j = 1; j <= b.Length; j++)
                rows[i, j] = Cheapest(rows, a, b, i, j);
        return rows[a.Length, b.Length];
    }

    private static int Cheapest(int[,] rows, string a, string b, int i, int j)
    {
        var replaced = rows[i - 1, j - 1] + (char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1);
        var best = Math.Min(Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1, replaced);
        var swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
        return swapped ? Math.Min(best, rows[i - 2, j - 2] + 1) : best;
    }
}
