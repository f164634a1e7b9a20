using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;

namespace SiteGen.Core.Yaml;

/// <summary>The entries of a mapping while it is read. Of a doubled key the first one stands, unless it says nothing.</summary>
/// <remarks>Reports SG0102 once: a lost line lets every key below it stand twice.</remarks>
internal sealed class MappingEntries(DiagnosticBag diagnostics)
{
    private static readonly Phrase First = new("first written here", "首次出现于此");

    private readonly ImmutableArray<YamlEntry>.Builder entries = ImmutableArray.CreateBuilder<YamlEntry>();
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private bool isReported;

    public void Add(YamlEntry entry)
    {
        var key = entry.Key.Value;
        if (places.TryAdd(key, entries.Count))
        {
            entries.Add(entry);
            return;
        }

        var first = entries[places[key]];
        if (!isReported)
            diagnostics.ReportRelated(Codes.DoubledKey, entry.Key.Span, new(first.Key.Span, First), key);
        isReported = true;
        if (first.Value is YamlScalar { IsNull: true })
            entries[places[key]] = entry;
    }

    public ImmutableArray<YamlEntry> ToImmutable() => entries.ToImmutable();
}
