using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Binding;

/// <summary>Single values of a mapping that are more than words: ids, dates, flags, whole numbers, addresses, words of a fixed list.</summary>
internal static partial class ValueReading
{
    /// <summary>File names, addresses and tables are made of ids.</summary>
    private const int LongestId = 64;

    private static readonly Phrase KebabCase = new("lower-case ASCII words joined by hyphens: srdi-award", "小写英文单词，以连字符相连：srdi-award");
    private static readonly Phrase SnakeCase = new("lower-case ASCII words joined by underscores: rd_spend", "小写英文单词，以下划线相连：rd_spend");

    public static Located<string> Id(this MappingReader reader, string key = "id")
    {
        var id = reader.RequireWord(key);
        CheckId(id, reader.Log);
        return id;
    }

    /// <returns>Whether it is an id in kebab-case; what names a wrong one by its right form is not wrong itself.</returns>
    public static bool CheckId(Located<string> id, BindingLog log) => CheckId(id, Kebab(), KebabCase, log);

    /// <summary>The same in snake_case.</summary>
    public static bool CheckInputId(Located<string> id, BindingLog log) => CheckId(id, Snake(), SnakeCase, log);

    private static bool CheckId(Located<string> id, Regex form, Phrase words, BindingLog log)
    {
        if (form.IsMatch(id.Value) && id.Value.Length <= LongestId)
            return true;
        log.AddGap();
        if (id.Value.Length > LongestId)
            log.Diagnostics.Report(Codes.IdTooLong, id.Span, $"{id.Value.Length}", $"{LongestId}");
        else if (id.Value.Length > 0)
            log.Diagnostics.Report(Codes.BadId, id.Span, id.Value, words.En, words.Zh);
        return false;
    }

    public static DateOnly? Date(this MappingReader reader, string key)
    {
        if (reader.Word(key) is not { } word)
            return null;
        if (DateOnly.TryParseExact(word.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        reader.Diagnostics.Report(Codes.BadDate, word.Span, word.Value);
        return null;
    }

    /// <summary>Both ends are optional.</summary>
    public static Period? Period(this MappingReader reader, string key) =>
        reader.Nested(key, period =>
        {
            var (from, to) = period.Span("from", "to");
            return new Period(from, to, period.Span);
        });

    /// <summary>Two dates of which the second is not before the first; either may be absent.</summary>
    public static (DateOnly? From, DateOnly? To) Span(this MappingReader reader, string fromKey, string toKey)
    {
        var (from, to) = (reader.Date(fromKey), reader.Date(toKey));
        if (to < from)
            reader.Diagnostics.Report(Codes.EndsBeforeStart, reader.ValueOf(toKey), $"{from:yyyy-MM-dd}", $"{to:yyyy-MM-dd}");
        return (from, to);
    }

    /// <summary>True or false; false where nothing is said.</summary>
    public static bool Flag(this MappingReader reader, string key)
    {
        if (reader.Word(key) is not { } word)
            return false;
        if (word.Value is not ("true" or "false"))
            reader.Diagnostics.Report(Codes.BadFlag, word.Span, word.Value);
        return word.Value == "true";
    }

    public static bool RequireFlag(this MappingReader reader, string key)
    {
        reader.Require(key);
        return reader.Flag(key);
    }

    public static int? WholeNumber(this MappingReader reader, string key, int from, int to)
    {
        if (reader.Word(key) is not { } word)
            return null;
        if (int.TryParse(word.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= from && number <= to)
            return number;
        reader.Diagnostics.Report(Codes.BadNumber, word.Span, word.Value, $"{from}", $"{to}");
        return null;
    }

    /// <summary>The one of some keys that says something; null after reporting that none or several do.</summary>
    public static string? OneKeyOf(this MappingReader reader, string[] keys)
    {
        var present = Array.FindAll(keys, reader.Has);
        var list = WordList.Of(keys);
        if (present.Length > 1)
            reader.Diagnostics.Report(Codes.ChooseOne, reader.PlaceOf(present[1]), present[0], present[1], list);
        else if (present.Length == 0 && !reader.HasNear(keys))
            reader.Diagnostics.Report(Codes.NoneOfKeys, reader.Head, list);
        return present.Length == 1 ? present[0] : null;
    }

    /// <summary>A word of an enumeration in kebab-case; the fallback where nothing, or nothing known, is said.</summary>
    public static T OneOf<T>(this MappingReader reader, string key, T fallback)
        where T : struct, Enum
        => reader.OptionalOneOf<T>(key) ?? fallback;

    /// <summary>Null where nothing, or nothing known, is said.</summary>
    public static T? OptionalOneOf<T>(this MappingReader reader, string key)
        where T : struct, Enum
    {
        if (reader.Word(key) is not { } word)
            return null;
        var names = Enum.GetNames<T>();
        var words = Array.ConvertAll(names, Words.Of);
        var index = Array.IndexOf(words, word.Value);
        if (index >= 0)
            return Enum.Parse<T>(names[index]);
        reader.Diagnostics.ReportUnknown(Codes.UnknownWord, word.Span, word.Value, words, WordList.Of(words));
        return null;
    }

    public static T RequireOneOf<T>(this MappingReader reader, string key)
        where T : struct, Enum
    {
        reader.Require(key);
        return reader.OneOf(key, default(T));
    }

    /// <summary>An absolute address with one of the schemes.</summary>
    public static Located<string>? Address(this MappingReader reader, string key, params ReadOnlySpan<string> schemes)
    {
        if (reader.Word(key) is not { } word)
            return null;
        if (Uri.TryCreate(word.Value, UriKind.Absolute, out var address) && schemes.Contains(address.Scheme) && IsPublishable(word.Value, address))
            return word;
        var forms = new List<string>();
        foreach (var scheme in schemes)
            forms.Add(FormOf(scheme));
        reader.Diagnostics.Report(Codes.BadAddress, word.Span, word.Value, string.Join(" or ", forms), string.Join(" 或 ", forms));
        return null;
    }

    /// <summary>Written without blanks, control characters and backslashes, which readers of addresses pass over, and without a name or password to log in with.</summary>
    private static bool IsPublishable(string written, Uri address) =>
        !written.Any(character => char.IsControl(character) || char.IsWhiteSpace(character) || character == '\\')
        && (address.Scheme is not ("https" or "http") || IsHost(written.Split('/', '?', '#')));

    private static bool IsHost(string[] parts) => parts is [_, "", var host, ..] && host.Length > 0 && !host.Contains('@', StringComparison.Ordinal);

    private static string FormOf(string scheme) => scheme switch
    {
        "mailto" => "mailto:name@host",
        "tel" => "tel:+86-10-12345678",
        _ => $"{scheme}://host/",
    };

    [GeneratedRegex(@"^[a-z][a-z0-9]*(-[a-z0-9]+)*\z")]
    private static partial Regex Kebab();

    [GeneratedRegex(@"^[a-z][a-z0-9]*(_[a-z0-9]+)*\z")]
    private static partial Regex Snake();
}
