using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Sources;
using SiteGen.Core.Yaml;

namespace SiteGen.Core.Binding;

/// <summary>Reads one mapping key by key. Whatever key was never asked for is unknown, so the binders are the list of what exists.</summary>
/// <remarks>A value that is owed and missing, or wrong, is reported and stood in for, so that one run finds all faults.</remarks>
internal sealed class MappingReader(YamlMapping mapping, BindingLog log)
{
    private readonly List<string> asked = [];
    private readonly List<string> owed = [];

    public BindingLog Log => log;

    public DiagnosticBag Diagnostics => log.Diagnostics;

    public SourceSpan Span => mapping.Span;

    public bool IsEmpty => mapping.Entries.IsEmpty;

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
        if (value is null && !owed.Contains(key))
            owed.Add(key);
        return value;
    }

    /// <summary>Requires a key, and an item where its value is a list.</summary>
    public void RequireItems(string key)
    {
        if (Require(key) is YamlSequence { Items.IsEmpty: true } empty)
            Diagnostics.Report(Codes.EmptyList, empty.Span, key);
    }

    public bool Has(string key) => mapping.Entries.Any(entry => entry.Key.Value == key && entry.Value is not YamlScalar { IsNull: true });

    /// <summary>Whether a key stands here that most likely means one of these, so that none of them is missed.</summary>
    public bool HasNear(params string[] keys) =>
        mapping.Entries.Any(entry => !keys.Contains(entry.Key.Value) && NearSpelling.Find(entry.Key.Value, keys) is not null);

    /// <summary>The key's own place, or the mapping's where it is absent.</summary>
    public SourceSpan PlaceOf(string key) => EntryOf(key)?.Key.Span ?? Head;

    /// <summary>The place of a key's value, or the mapping's where it is absent.</summary>
    public SourceSpan ValueOf(string key) => EntryOf(key)?.Value.Span ?? Head;

    public YamlScalar? Scalar(string key) => Find(key) is { } node ? AsScalar(node, key) : null;

    public Located<string>? Word(string key) => Scalar(key) is { } scalar ? new(scalar.Value, scalar.Span) : null;

    public Located<string> RequireWord(string key) =>
        Require(key) is { } node && AsScalar(node, key) is { } scalar ? new(scalar.Value, scalar.Span) : new("", PlaceOf(key));

    /// <summary>A list of words; one may stand alone.</summary>
    public ImmutableArray<Located<string>> Words(string key) => Find(key) switch
    {
        null => [],
        YamlSequence list => [.. list.Items.Select(item => AsItem(item, key)).OfType<YamlScalar>().Select(item => new Located<string>(item.Value, item.Span))],
        var single => AsScalar(single, key) is { } word ? [new(word.Value, word.Span)] : [],
    };

    public LocalizedText? Text(string key) => Find(key) is { } node ? TextBinder.Bind(node, key, log) : null;

    public LocalizedText RequireText(string key) =>
        (Require(key) is { } node ? TextBinder.Bind(node, key, log) : null) ?? TextBinder.StandIn(PlaceOf(key));

    public LocalizedWords LanguageWords(string key) =>
        Nested(key, words => new LocalizedWords(words.Words("zh"), words.Words("en"))) ?? LocalizedWords.None;

    public T? Nested<T>(string key, Func<MappingReader, T> bind)
        where T : class
        => Find(key) is { } node ? BindMapping(node, key, log, bind) : null;

    /// <param name="standIn">Of the key's place, for what is missing or wrong.</param>
    public T RequireNested<T>(string key, Func<MappingReader, T> bind, Func<SourceSpan, T> standIn)
        where T : class
    {
        Require(key);
        return Nested(key, bind) ?? standIn(PlaceOf(key));
    }

    /// <summary>A list of mappings.</summary>
    public ImmutableArray<T> Each<T>(string key, Func<MappingReader, T> bind)
        where T : class
    {
        if (Find(key) is not { } node)
            return [];
        if (node is YamlSequence list)
            return [.. list.Items.Select(item => BindItem(item, key, bind)).OfType<T>()];
        log.AddGap();
        ReportShape(node, key, Shape.List);
        return [];
    }

    /// <summary>A mapping from authored names to mappings, in the order written.</summary>
    public ImmutableArray<T> Named<T>(string key, Func<Located<string>, MappingReader, T?> bind)
        where T : class
    {
        if (Find(key) is not { } node)
            return [];
        if (node is YamlMapping named)
            return [.. named.Entries.Select(entry => BindItem(entry.Value, entry.Key.Value, value => bind(new(entry.Key.Value, entry.Key.Span), value))).OfType<T>()];
        log.AddGap();
        ReportShape(node, key, Shape.Mapping);
        return [];
    }

    /// <summary>Reports every key that nobody asked for, and every one that was owed and is neither here nor misspelt.</summary>
    public void Close()
    {
        var unknown = mapping.Entries.Where(entry => !asked.Contains(entry.Key.Value)).ToArray();
        foreach (var (key, _) in unknown)
            Diagnostics.ReportUnknown(Codes.UnknownKey, key.Span, key.Value, asked, WordList.Of(asked));
        foreach (var key in owed)
            if (EntryOf(key) is { } empty)
                Diagnostics.Report(Codes.EmptyValue, empty.Key.Span, key);
            else if (!Array.Exists(unknown, other => NearSpelling.Find(other.Key.Value, asked) == key))
                Diagnostics.Report(Codes.MissingKey, Head, key);
        if (Array.Exists(unknown, entry => entry.Value is not YamlScalar))
            log.AddGap();
    }

    public static T? BindMapping<T>(YamlNode node, string key, BindingLog log, Func<MappingReader, T?> bind)
        where T : class
    {
        if (node is not YamlMapping mapping)
        {
            Shape.Report(node, key, Shape.Mapping, log.Diagnostics);
            return null;
        }

        var reader = new MappingReader(mapping, log);
        var bound = bind(reader);
        reader.Close();
        return bound;
    }

    private T? BindItem<T>(YamlNode node, string key, Func<MappingReader, T?> bind)
        where T : class
    {
        var bound = BindMapping(node, key, log, bind);
        if (bound is null)
            log.AddGap();
        return bound;
    }

    private YamlEntry? EntryOf(string key) => mapping.Entries.FirstOrDefault(entry => entry.Key.Value == key);

    private YamlScalar? AsScalar(YamlNode node, string key)
    {
        if (node is YamlScalar scalar)
            return scalar;
        ReportShape(node, key, Shape.Word);
        return null;
    }

    private YamlScalar? AsItem(YamlNode node, string key)
    {
        var item = AsScalar(node, key);
        if (item is null || !string.IsNullOrWhiteSpace(item.Value))
            return item;
        Diagnostics.Report(Codes.EmptyItem, item.Span, key);
        return null;
    }

    private void ReportShape(YamlNode node, string key, OwedShape owed) => Shape.Report(node, key, owed, Diagnostics);
}
