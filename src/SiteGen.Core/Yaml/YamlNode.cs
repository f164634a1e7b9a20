using System.Collections.Immutable;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Yaml;

/// <summary>A value as written, with its place. Scalars are text: what they mean is the binder's to say, so a document number stays one.</summary>
public abstract record YamlNode(SourceSpan Span);

/// <param name="IsPlain">Written without quotes, so that an empty value or <c>null</c> means nothing is given.</param>
/// <param name="ContentStart">The offset at which <see cref="Value"/> stands letter for letter, or null where escapes or line breaks changed it.</param>
public sealed record YamlScalar(string Value, bool IsPlain, int? ContentStart, SourceSpan Span) : YamlNode(Span)
{
    public bool IsNull => IsPlain && Value is ("" or "null" or "~");
}

public sealed record YamlSequence(ImmutableArray<YamlNode> Items, SourceSpan Span) : YamlNode(Span);

public sealed record YamlEntry(YamlScalar Key, YamlNode Value);

public sealed record YamlMapping(ImmutableArray<YamlEntry> Entries, SourceSpan Span) : YamlNode(Span);
