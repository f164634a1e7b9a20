using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace SiteGen.Core.Rules.JavaScript;

/// <summary>Takes comments and blanks out of modules that belong together, and gives their words short names, the same word the same name in all of them.</summary>
/// <remarks>
/// No scopes are told apart: a word that is declared or imported at the top, or names a property, has one short name everywhere; any other one lives within one
/// statement of the top, and takes its name from letters that are kept for such words.
/// </remarks>
internal sealed partial class ScriptShortener
{
    private readonly Dictionary<string, Word> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private readonly Dictionary<int, Dictionary<string, string>> localNames = [];
    private int statement;

    private sealed class Word
    {
        public int Count { get; private set; }

        public bool IsShared { get; private set; }

        public SortedSet<int> Statements { get; } = [];

        public void Meet(int statement, bool isShared)
        {
            Count++;
            IsShared |= isShared;
            Statements.Add(statement);
        }
    }

    private sealed record Token(string Text, bool IsWord, int Statement);

    public static ImmutableArray<string> Shorten(ImmutableArray<string> modules)
    {
        var shortener = new ScriptShortener();
        var all = modules.Select(shortener.Read).ToList();
        shortener.Name();
        return [.. all.Select(shortener.Write)];
    }

    private List<Token> Read(string module)
    {
        var tokens = new List<Token>();
        var open = new Stack<string>();
        var pieces = Pieces(module).ToList();
        statement++;
        var isImport = false;
        for (var i = 0; i < pieces.Count; i++)
        {
            var (text, isWord) = pieces[i];
            isImport = open.Count == 0 && text is ("import" or ";") ? text == "import" : isImport;
            Follow(text, open);
            tokens.Add(new(text, isWord, statement));
            if (isWord && !ScriptWords.Kept.Contains(text))
                Meet(text, isImport || IsShared(pieces, i, open));
        }

        return tokens;
    }

    /// <summary>Strings and what a template says come whole; what it fills in is read like all else.</summary>
    private static IEnumerable<(string Text, bool IsWord)> Pieces(string text)
    {
        foreach (Match match in TokenPattern.Matches(text))
        {
            if (!match.Groups["template"].Success)
            {
                if (!match.Groups["silent"].Success)
                    yield return (match.Value, match.Groups["word"].Success);
                continue;
            }

            var at = 0;
            foreach (Match filled in FilledPattern.Matches(match.Value))
            {
                yield return (match.Value[at..(filled.Index + 2)], false);
                foreach (var piece in Pieces(filled.Groups["inner"].Value))
                    yield return piece;
                at = filled.Index + filled.Length - 1;
            }

            yield return (match.Value[at..], false);
        }
    }

    private void Follow(string sign, Stack<string> open)
    {
        if (sign is "(" or "[" or "{")
            open.Push(sign);
        else if (sign is ")" or "]" or "}")
            open.Pop();
        else if (sign == ";" && open.Count == 0)
            statement++;
    }

    /// <summary>Declared at the top, a property, or in braces where it could be one.</summary>
    private static bool IsShared(List<(string Text, bool IsWord)> pieces, int at, Stack<string> open)
    {
        var (before, next) = (at > 0 ? pieces[at - 1].Text : "", at + 1 < pieces.Count ? pieces[at + 1].Text : "");
        var isProperty = before == "." && pieces[at - 2].Text != ".";
        return open.Count == 0 || isProperty || (open.Peek() == "{" && (next == ":" || (before is "{" or "," && next is "," or "}" or "=")));
    }

    private void Meet(string word, bool isShared)
    {
        if (!words.TryGetValue(word, out var known))
            words[word] = known = new();
        known.Meet(statement, isShared);
    }

    /// <summary>What stands often gets the shortest names.</summary>
    private void Name()
    {
        var byCount = words.OrderByDescending(pair => pair.Value.Count).ThenBy(pair => pair.Key, StringComparer.Ordinal).ToList();
        var local = ShortNames().Take(26).ToList();
        var shared = ShortNames().Skip(26).GetEnumerator();
        foreach (var (word, known) in byCount.Where(pair => pair.Value.IsShared))
            names[word] = shared.MoveNext() ? shared.Current : word;
        foreach (var (word, known) in byCount.Where(pair => !pair.Value.IsShared))
            foreach (var place in known.Statements)
            {
                if (!localNames.TryGetValue(place, out var taken))
                    localNames[place] = taken = new(StringComparer.Ordinal);
                taken[word] = taken.Count < local.Count ? local[taken.Count] : $"_{taken.Count}";
            }
    }

    private static IEnumerable<string> ShortNames()
    {
        const string letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
        var single = letters.Select(letter => $"{letter}");
        return single.Concat(letters.SelectMany(_ => letters, (first, second) => $"{second}{first}")).Where(name => !ScriptWords.Kept.Contains(name));
    }

    /// <summary>What is imported and exported begins a line, where it can be found again.</summary>
    private string Write(List<Token> tokens)
    {
        var text = new StringBuilder();
        foreach (var token in tokens)
        {
            var written = !token.IsWord ? token.Text : names.GetValueOrDefault(token.Text) ?? localNames.GetValueOrDefault(token.Statement)?.GetValueOrDefault(token.Text) ?? token.Text;
            if (text.Length > 0 && token.Text is ("import" or "export"))
                text.Append('\n');
            else if (text.Length > 0 && NeedsBlank(text[^1], written[0]))
                text.Append(' ');
            text.Append(written);
        }

        return text.Append('\n').ToString();
    }

    private static bool NeedsBlank(char before, char next) =>
        (IsOfWord(before) && IsOfWord(next)) || (before == next && before is '+' or '-');

    private static bool IsOfWord(char sign) => char.IsAsciiLetterOrDigit(sign) || sign is '_' or '$';

    [GeneratedRegex(
        """(?<text>"(?:\\.|[^"\\])*")|(?<template>`(?:\\.|[^`\\])*`)|(?<silent>/\*[\s\S]*?\*/|//[^\n]*|\s+)|(?<pattern>/(?![*/ ])(?:\\.|\[(?:\\.|[^\]])*\]|[^/\n])+/(?=[.)]))|(?<word>[A-Za-z_$][\w$]*)|(?<number>\d[\w.]*)|(?<sign>\+\+|--|[\s\S])""")]
    private static partial Regex TokenPattern { get; }

    [GeneratedRegex(@"\$\{(?<inner>[^}]*)\}")]
    private static partial Regex FilledPattern { get; }
}
