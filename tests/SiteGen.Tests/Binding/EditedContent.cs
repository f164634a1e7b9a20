using System.Collections.Immutable;
using SiteGen.Core;
using SiteGen.Core.Binding;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Sources;
using Xunit;

namespace SiteGen.Tests.Binding;

/// <summary>The minimal content in memory, with some files changed.</summary>
internal sealed class EditedContent
{
    private readonly ImmutableSortedDictionary<string, string> files;

    private EditedContent(ImmutableSortedDictionary<string, string> files) => this.files = files;

    public static EditedContent Minimal { get; } = Load(RepositoryRoot.Path("tests", "sites", "minimal", "content"));

    /// <summary>The real content, to be changed in the same way.</summary>
    public static EditedContent Real { get; } = Load(RepositoryRoot.Path("content"));

    public IEnumerable<string> Paths => files.Keys;

    public string this[string path] => files[path];

    public EditedContent With(string path, string text) => new(files.SetItem(path, text));

    public EditedContent Without(string path) => new(files.Remove(path));

    /// <summary>Exchanges the first place of a text in a file.</summary>
    public EditedContent Edit(string path, string from, string to)
    {
        var at = files[path].IndexOf(from, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{path} has no \"{from}\"");
        return With(path, string.Concat(files[path].AsSpan(0, at), to, files[path].AsSpan(at + from.Length)));
    }

    /// <summary>The knowledge base, which must be without fault.</summary>
    public KnowledgeBase Read()
    {
        var diagnostics = new DiagnosticBag();
        var knowledge = SiteBuilder.Read(Sources(), new(), diagnostics);
        Assert.Equal("", string.Concat(diagnostics.ToSorted().Select(fault => DiagnosticText.Write(fault, MessageLanguage.English))));
        return knowledge!;
    }

    /// <summary>The knowledge base as it is written, whatever the checks would say.</summary>
    public KnowledgeBase Bind() => ContentBinder.Bind(Sources(), new(), new())!;

    /// <summary>The knowledge base, which must be without error.</summary>
    public KnowledgeBase ReadWithWarnings() => SiteBuilder.Read(Sources(), new(), new())!;

    public ImmutableArray<Diagnostic> Faults()
    {
        var diagnostics = new DiagnosticBag();
        SiteBuilder.Read(Sources(), new(), diagnostics);
        return diagnostics.ToSorted();
    }

    /// <summary>Code and text of each fault: <c>SG0402 loomz</c>.</summary>
    public IEnumerable<string> Told() => Faults().Select(fault => $"{fault.Code.Id} {fault.Span.Text}".TrimEnd());

    private static EditedContent Load(string folder) =>
        new(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToImmutableSortedDictionary(
            file => Path.GetRelativePath(folder, file), File.ReadAllText, StringComparer.Ordinal));

    private SourceSet Sources() => new(files.Select(file => new SourceFile(file.Key, $"content/{file.Key}", file.Value)));
}
