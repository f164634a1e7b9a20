using System.Text;

namespace SiteGen.Core.Search.Words;

/// <summary>
/// A text as the words that it is found by: Chinese as overlapping pairs of characters, the last of a run alone; all else as words and figures. The browser does the
/// same to what a reader types: Runtime/words.js.
/// </summary>
internal sealed class SearchWords
{
    /// <summary>Longer compounds are none that anyone looks for.</summary>
    private const int Longest = 40;

    private readonly List<Sign> signs;
    private readonly List<SearchWord> words = [];
    private int place;

    /// <summary>Behind the last sign that is part of a word.</summary>
    private int read;
    private bool isAfterChinese;

    private SearchWords(string text) => signs = Sign.Of(text);

    public static IReadOnlyList<SearchWord> Of(string text) => new SearchWords(text).Read();

    private List<SearchWord> Read()
    {
        for (var at = 0; at < signs.Count;)
        {
            var kind = KindAt(at);
            if (kind == SignKind.Bracket)
                DocumentNumber(at);
            if (kind is SignKind.Chinese or SignKind.Digit or SignKind.Letter)
            {
                Part(at);
                at = read = kind == SignKind.Chinese ? Chinese(at) : Compound(at);
                isAfterChinese = kind == SignKind.Chinese;
            }
            else
                at++;
        }

        return words;
    }

    /// <summary>Words are neighbours where nothing but spaces, brackets and joiners parts them; where more does, a place between them stays empty.</summary>
    private void Part(int at)
    {
        var isApart = isAfterChinese && KindAt(at) == SignKind.Chinese;
        for (; read < at; read++)
            isApart |= KindAt(read) == SignKind.Other && !Is(read, ' ');
        if (isApart && words.Count > 0)
            place++;
    }

    private SignKind KindAt(int at) => at < signs.Count ? signs[at].Kind : SignKind.Other;

    private bool Is(int at, char sign) => at < signs.Count && signs[at].Rune.Value == sign;

    private string TextOf(int from, int to)
    {
        var text = new StringBuilder();
        for (var at = from; at < to; at++)
            text.Append(signs[at].Rune);
        return text.ToString();
    }

    /// <param name="to">Behind its last sign.</param>
    private void Add(string text, int from, int to, int at, bool isWhole = false) => words.Add(new(text, at, signs[from].Start, signs[to - 1].End, isWhole));

    /// <summary>Brackets and quotes between Chinese characters are passed over.</summary>
    /// <returns>Behind the run.</returns>
    private int Chinese(int at)
    {
        var before = at;
        var end = at + 1;
        for (var next = end; KindAt(next) is SignKind.Bracket or SignKind.Chinese; next++)
            if (KindAt(next) == SignKind.Chinese)
            {
                Add(Pair(signs[before].Rune, signs[next].Rune), before, next + 1, place++);
                before = next;
                end = next + 1;
            }

        Add(signs[before].Rune.ToString(), before, end, place++);
        return end;
    }

    private static string Pair(Rune one, Rune other) => one.IsBmp && other.IsBmp ? new([(char)one.Value, (char)other.Value]) : $"{one}{other}";

    private int Digits(int from)
    {
        while (KindAt(from) == SignKind.Digit)
            from++;
        return from;
    }

    /// <summary>Groups of thousands are one figure, and so is what stands behind points.</summary>
    private (string Text, int End) Figure(int at)
    {
        var end = Digits(at);
        var text = TextOf(at, end);
        if (end - at <= 3)
            while (Is(end, ',') && Digits(end + 1) == end + 4)
            {
                text += TextOf(end + 1, end + 4);
                end += 4;
            }

        while (Is(end, '.') && KindAt(end + 1) == SignKind.Digit)
        {
            var to = Digits(end + 1);
            text += TextOf(end, to);
            end = to;
        }

        return (text, end);
    }

    private (string Text, int End) Letters(int at)
    {
        var end = at;
        while (KindAt(end) == SignKind.Letter)
            end++;
        return (TextOf(at, end), end);
    }

    /// <summary>Words and figures that nothing but one joiner parts.</summary>
    private int Compound(int at)
    {
        var (first, end, whole, parts) = (place, at, "", 0);
        for (var next = at; KindAt(next) is SignKind.Digit or SignKind.Letter; next = KindAt(end) == SignKind.Joiner ? end + 1 : end)
        {
            var (text, to) = KindAt(next) == SignKind.Digit ? Figure(next) : Letters(next);
            Add(text, next, to, place++);
            whole += TextOf(end, next) + text;
            parts++;
            end = to;
        }

        if (parts > 1 && whole.Length <= Longest)
            Add(whole, at, end, first, isWhole: true);
        return end;
    }

    /// <summary>〔2024〕12号, however its brackets are written.</summary>
    private void DocumentNumber(int at)
    {
        if (Digits(at + 1) != at + 5 || KindAt(at + 5) != SignKind.Bracket)
            return;
        var from = at + (Is(at + 6, '第') ? 7 : 6);
        var end = Digits(from);
        if (end == from || !Is(end, '号'))
            return;
        Part(at);
        Add($"〔{TextOf(at + 1, at + 5)}〕{TextOf(from, end)}号", at, end + 1, place, isWhole: true);
    }
}
