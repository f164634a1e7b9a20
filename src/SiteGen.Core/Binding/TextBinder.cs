using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Sources;
using SiteGen.Core.Yaml;

namespace SiteGen.Core.Binding;

/// <summary>A bilingual text: both languages are owed wherever one is given.</summary>
internal static class TextBinder
{
    private static readonly Phrase Chinese = new("Chinese", "中文");
    private static readonly Phrase English = new("English", "英文");

    /// <summary>For a text that is missing or wrong; that was told.</summary>
    public static LocalizedText StandIn(SourceSpan place) => new(new("", place), new("", place));

    public static LocalizedText? Bind(YamlNode node, string key, BindingLog log)
    {
        if (node is YamlMapping)
            return MappingReader.BindMapping(node, key, log, text => new LocalizedText(Language(text, key, "zh", Chinese), Language(text, key, "en", English)));
        Shape.Report(node, key, Shape.Text, log.Diagnostics);
        return null;
    }

    private static Located<string> Language(MappingReader text, string key, string code, Phrase name)
    {
        var value = text.Find(code);
        if (value is YamlScalar scalar && !string.IsNullOrWhiteSpace(scalar.Value))
            return new(scalar.Value.Trim(), scalar.Span);
        if (value is null && text.HasNear(code))
            return new("", text.PlaceOf(code));
        if (value is null or YamlScalar)
            text.Diagnostics.Report(Codes.MissingLanguage, value?.Span ?? text.PlaceOf(code), key, name.En, name.Zh, code);
        else
            Shape.Report(value, code, Shape.Word, text.Diagnostics);
        return new("", text.PlaceOf(code));
    }
}
