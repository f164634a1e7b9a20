using System.Text.RegularExpressions;
using HandlebarsDotNet;
using HandlebarsDotNet.PathStructure;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Pages.Themes;

/// <summary>What templates may call: <c>{{t "measure.who"}}</c> for a string, <c>{{prose title}}</c> for a text of the content.</summary>
internal static partial class ThemeWords
{
    private const string WordingKey = "wording";

    public static void Register(IHandlebars engine)
    {
        engine.RegisterHelper("t", FindString);
        engine.RegisterHelper("prose", WriteProse);
    }

    public static Dictionary<string, object> DataFor(Wording wording) => new() { [WordingKey] = wording };

    /// <summary>Every string that a template names must exist, on a page that is rendered or not.</summary>
    public static void Check(IEnumerable<SourceFile> templates, InterfaceStrings strings, DiagnosticBag diagnostics)
    {
        var known = strings.Keys.ToHashSet(StringComparer.Ordinal);
        foreach (var file in templates)
            foreach (var key in StringPattern.Matches(file.Text).Select(match => match.Groups["key"]))
                if (!known.Contains(key.Value))
                    diagnostics.ReportUnknown(Codes.StringMissing, new(file, key.Index, key.Length), key.Value, known);
    }

    private static object FindString(in HelperOptions options, in Context context, in Arguments arguments)
    {
        if (arguments.Length == 0)
            throw new HandlebarsRuntimeException("\"t\" needs the key of a string");
        var wording = WordingOf(options);
        var key = $"{arguments[0]}";
        return arguments.Length == 1 ? wording[key] : wording.Fill(key, [.. arguments.AsEnumerable().Skip(1)]);
    }

    private static void WriteProse(in EncodedTextWriter writer, in HelperOptions options, in Context context, in Arguments arguments)
    {
        if (arguments.Length != 1)
            throw new HandlebarsRuntimeException("\"prose\" needs one text");
        var text = $"{arguments[0]}";
        if (WordingOf(options).Language == Language.Chinese)
            writer.Write(text);
        else
            writer.WriteSafeString(HanText.Mark(text));
    }

    private static Wording WordingOf(in HelperOptions options) => options.Data.Value<Wording>(ChainSegment.Create(WordingKey))!;

    [GeneratedRegex("""(?:\{\{\{?~?|\()\s*t\s+["'](?<key>[^"']*)["']""")]
    private static partial Regex StringPattern { get; }
}
