using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Sources;
using SiteGen.Core.Yaml;

namespace SiteGen.Core.Binding;

/// <summary>Reads one mapping key by key. Whatever key was never asked for is unknown, so the binders are the list of what exists.</summary>
/// <remarks>A value that is owed and missing, or wrong, is reported and stood in for, so that one run finds all faults.</remarks>
internal sealed class MappingReader(YamlMapping mapping, DiagnosticBag diagnostics)
{
    private readonly List<string> asked = [];

    public DiagnosticBag Diagnostics => diagnostics;

    public SourceSpan Span => mapping.Span;

    /// <summary>The first key's place: where a fault of the mapping as a whole is shown.</summary>
    public SourceSpan Head => mapping.Entries.IsEmpty ? mapping.Span : mapping.Entries[0].Key.Span;

    /// <summary>The value of a key, null where it is absent or says nothing.</summary>
    public YamlNode? Find(string key)
    {
        asked.Add(key);
        var value = mapping.Entries.FirstOrDefault(entry => entry.Key.Value == key)?.Value;
        return value is YamlScalar { IsNull: true } ? null : value;
    }

    public YamlNode? Require(string key)
    {
        var value = Find(key);
        if (value is null)
            diagnostics.Report(Codes.MissingKey, PlaceOf(key), key);
        return value;
    }

    public bool Has(string key) => mapping.Entries.Any(entry => entry.Key.Value == key && entry.Value is not YamlScalar { IsNull: true });

    /// <summary>The key's own place, or the mapping's where it is absent.</summary>
    public SourceSpan PlaceOf(string key) => mapping.Entries.FirstOrDefault(entry => entry.Key.Value == key)?.Key.Span ?? Head;

    public YamlScalar? Scalar(string key) => Find(key) is { } node ? AsScalar(node, key) : null;

    public Located<string>? Word(string key) => Scalar(key) is { } scalar ? new(scalar.Value, scalar.Span) : null;

    public Located<string> RequireWord(string key) =>
        Require(key) is { } node && AsScalar(node, key) is { } scalar ? new(scalar.Value, scalar.Span) : new("", PlaceOf(key));

    /// <summary>A list of words; one may stand alone.</summary>
    public ImmutableArray<Located<string>> Words(string key) => Find(key) switch
    {
        null => [],
        YamlSequence list => [.. list.Items.Select(item => AsScalar(item, key)).OfType<YamlScalar>().Select(item => new Located<string>(item.Value, item.Span))],
        var single => AsScalar(single, key) is { } word ? [new(word.Value, word.Span)] : [],
    };

    public LocalizedText? Text(string key) => Find(key) is { } node ? TextBinder.Bind(node, key, diagnostics) : null;

    public LocalizedText RequireText(string key) =>
        (Require(key) is { } node ? TextBinder.Bind(node, key, diagnostics) : null) ?? new(new("", PlaceOf(key)), new("", PlaceOf(key)));

    public LocalizedWords LanguageWords(string key) =>
        Nested(key, words => new LocalizedWords(words.Words("zh"), words.Words("en"))) ?? LocalizedWords.None;

    public T? Nested<T>(string key, Func<MappingReader, T> bind)
        where T : class
        => Find(key) is { } node ? BindMapping(node, key, bind) : null;

    /// <summary>A list of mappings.</summary>
    public ImmutableArray<T> Each<T>(string key, Func<MappingReader, T> bind)
        where T : class
    {
        if (Find(key) is not { } node)
            return [];
        if (node is YamlSequence list)
            return [.. list.Items.Select(item => BindMapping(item, key, bind)).OfType<T>()];
        ReportShape(node, key, Shape.List);
        return [];
    }

    /// <summary>A mapping from authored names to mappings, in the order written.</summary>
    public ImmutableArray<T> Named<T>(string key, Func<Located<string>, MappingReader, T> bind)
        where T : class
    {
        if (Find(key) is not { } node)
            return [];
        if (node is YamlMapping named)
            return [.. named.Entries.Select(entry => BindMapping(entry.Value, entry.Key.Value, value => bind(new(entry.Key.Value, entry.Key.Span), value))).OfType<T>()];
        ReportShape(node, key, Shape.Mapping);
        return [];
    }

    /// <summary>Reports every key that nobody asked for.</summary>
    public void Close()
    {
        foreach (var entry in mapping.Entries)
            if (!asked.Contains(entry.Key.Value))
                diagnostics.ReportUnknown(Codes.UnknownKey, entry.Key.Span, entry.Key.Value, asked, string.Join(", ", asked.Distinct()));
    }

    public static T? BindMapping<T>(YamlNode node, string key, DiagnosticBag diagnostics, Func<MappingReader, T> bind)
        where T : class
    {
        if (node is not YamlMapping mapping)
        {
            Shape.Report(node, key, Shape.Mapping, diagnostics);
            return null;
        }

        var reader = new MappingReader(mapping, diagnostics);
        var bound = bind(reader);
        reader.Close();
        return bound;
    }

    private T? BindMapping<T>(YamlNode node, string key, Func<MappingReader, T> bind)
        where T : class
        => BindMapping(node, key, diagnostics, bind);

    private YamlScalar? AsScalar(YamlNode node, string key)
    {
        if (node is YamlScalar scalar)
            return scalar;
        ReportShape(node, key, Shape.Word);
        return null;
    }

    private void ReportShape(YamlNode node, string key, Phrase owed) => Shape.Report(node, key, owed, diagnostics);
}
