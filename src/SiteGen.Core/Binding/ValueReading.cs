using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Binding;

/// <summary>Single values of a mapping that are more than words: ids, dates, flags, whole numbers, addresses, words of a fixed list.</summary>
internal static partial class ValueReading
{
    private static readonly Phrase KebabCase = new("lower-case ASCII words joined by hyphens: srdi-award", "小写英文单词,以连字符相连:srdi-award");
    private static readonly Phrase SnakeCase = new("lower-case ASCII words joined by underscores: rd_spend", "小写英文单词,以下划线相连:rd_spend");

    public static Located<string> Id(this MappingReader reader, string key = "id")
    {
        var id = reader.RequireWord(key);
        CheckId(id, reader.Diagnostics);
        return id;
    }

    public static void CheckId(Located<string> id, DiagnosticBag diagnostics)
    {
        if (id.Value.Length > 0 && !Kebab().IsMatch(id.Value))
            diagnostics.Report(Codes.BadId, id.Span, id.Value, KebabCase.En, KebabCase.Zh);
    }

    public static void CheckInputId(Located<string> id, DiagnosticBag diagnostics)
    {
        if (!Snake().IsMatch(id.Value))
            diagnostics.Report(Codes.BadId, id.Span, id.Value, SnakeCase.En, SnakeCase.Zh);
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

    /// <summary>Both ends are optional; an end before the start is reported by the validation.</summary>
    public static Period? Period(this MappingReader reader, string key) =>
        reader.Nested(key, period => new Period(period.Date("from"), period.Date("to"), period.Span));

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

    /// <summary>A word of an enumeration in kebab-case; the fallback where nothing, or nothing known, is said.</summary>
    public static T OneOf<T>(this MappingReader reader, string key, T fallback)
        where T : struct, Enum
    {
        if (reader.Word(key) is not { } word)
            return fallback;
        var names = Enum.GetNames<T>();
        var words = Array.ConvertAll(names, Words.Of);
        var index = Array.IndexOf(words, word.Value);
        if (index >= 0)
            return Enum.Parse<T>(names[index]);
        reader.Diagnostics.ReportUnknown(Codes.UnknownWord, word.Span, word.Value, words, string.Join(", ", words));
        return fallback;
    }

    public static T? OptionalOneOf<T>(this MappingReader reader, string key)
        where T : struct, Enum
        => reader.Find(key) is null ? null : reader.OneOf(key, default(T));

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
        if (Uri.TryCreate(word.Value, UriKind.Absolute, out var address) && schemes.Contains(address.Scheme))
            return word;
        var forms = new List<string>();
        foreach (var scheme in schemes)
            forms.Add(scheme == "mailto" ? "mailto:name@host" : $"{scheme}://host/");
        reader.Diagnostics.Report(Codes.BadAddress, word.Span, word.Value, string.Join(" | ", forms));
        return null;
    }

    [GeneratedRegex(@"^[a-z][a-z0-9]*(-[a-z0-9]+)*\z")]
    private static partial Regex Kebab();

    [GeneratedRegex(@"^[a-z][a-z0-9]*(_[a-z0-9]+)*\z")]
    private static partial Regex Snake();
}
