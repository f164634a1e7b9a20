using System.Globalization;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Pages.Themes;

/// <summary>The interface's words in one language. A key that is not known is reported (SG0605) and stands for itself.</summary>
internal sealed class Wording(Language language, InterfaceStrings strings, SourceSet theme, DiagnosticBag diagnostics) : IPhrasebook
{
    public Language Language => language;

    /// <summary>For faults of the theme as a whole.</summary>
    public SourceSpan Place => ThemePlace.Of(theme, $"strings/{language.Code()}.yaml");

    public string this[string key] => strings.Find(language, key) ?? Missing(key);

    /// <summary>A string with its placeholders filled; one that cannot be is reported (SG0610) and stands as it is.</summary>
    public string Fill(string key, params object?[] values)
    {
        var text = this[key];
        try
        {
            return string.Format(CultureInfo.InvariantCulture, text, values);
        }
        catch (FormatException)
        {
            diagnostics.Report(Codes.StringNotFilled, strings.PlaceOf(language, key) ?? Place, key, $"{values.Length}");
            return text;
        }
    }

    /// <summary>The word for a value of an enumeration: <c>status.not-started</c>.</summary>
    public string Of<T>(string group, T value)
        where T : struct, Enum => this[$"{group}.{Words.Of(value)}"];

    /// <summary>2020年7月21日, 21 July 2020.</summary>
    public string Date(DateOnly day) => DateText.Write(day, language);

    public string? Date(DateOnly? day) => day is { } stated ? Date(stated) : null;

    private string Missing(string key)
    {
        diagnostics.ReportUnknown(Codes.StringMissing, Place, key, strings.Keys);
        return key;
    }
}
