using FsCheck;
using FsCheck.Fluent;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Sources;
using SiteGen.Core.Yaml;
using Xunit;

namespace SiteGen.Tests.Yaml;

public sealed class YamlReaderProperties
{
    private const string Alphabet = "ab:- #\n\t'\"[]{}&*!|>?%@,1年。\\\r\u00a0~";

    [Fact]
    public void Any_text_is_read_or_refused_within_the_file() =>
        Prop.ForAll(Texts(60).ToArbitrary(), text =>
        {
            var file = new SourceFile("a.yaml", "a.yaml", text);
            var diagnostics = new DiagnosticBag();
            var root = YamlReader.Read(file, new(), diagnostics);
            Assert.True(root is not null || diagnostics.HasErrors);
            Assert.All(diagnostics.ToSorted(), diagnostic => AssertInside(file, diagnostic.Span));
            AssertSpans(file, root);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [Fact]
    public void What_is_written_simply_is_read_back() =>
        Prop.ForAll(Trees(3).ToArbitrary(), tree =>
        {
            var file = new SourceFile("a.yaml", "a.yaml", Write(tree, 0));
            var diagnostics = new DiagnosticBag();
            var root = YamlReader.Read(file, new(), diagnostics);
            Assert.Empty(diagnostics.ToSorted());
            Assert.Equal(Write(tree, 0), Write(root!, 0));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    private static Gen<string> Texts(int length) => Gen.Elements<char>(Alphabet).ArrayOf(length).Select(letters => new string(letters));

    private static Gen<object> Trees(int depth)
    {
        var word = Gen.Elements("一", "rd_spend > 5%", "#clause", "it is", "2020-07-21", "a, b", "[x").Select(word => (object)word);
        if (depth == 0)
            return word;
        var inner = Trees(depth - 1);
        return Gen.OneOf(
            word,
            inner.ListOf(2).Select(items => (object)items.ToArray()),
            inner.ListOf(3).Select(items => (object)items.Select((item, index) => KeyValuePair.Create($"key{index}", item)).ToArray()));
    }

    private static string Write(object tree, int indent) => tree switch
    {
        string word => $" '{word}'\n",
        object[] items => "\n" + string.Concat(items.Select(item => $"{new string(' ', indent)}-{Write(item, indent + 2)}")),
        KeyValuePair<string, object>[] entries => "\n" + string.Concat(entries.Select(entry => $"{new string(' ', indent)}{entry.Key}:{Write(entry.Value, indent + 2)}")),
        YamlScalar scalar => Write(scalar.Value, indent),
        YamlSequence list => Write(list.Items.Cast<object>().ToArray(), indent),
        YamlMapping mapping => Write(mapping.Entries.Select(entry => KeyValuePair.Create(entry.Key.Value, (object)entry.Value)).ToArray(), indent),
        _ => throw new InvalidOperationException(),
    };

    private static void AssertSpans(SourceFile file, YamlNode? node)
    {
        if (node is null)
            return;
        AssertInside(file, node.Span);
        foreach (var child in node is YamlMapping mapping ? mapping.Entries.SelectMany(entry => new[] { entry.Key, entry.Value }) : (node as YamlSequence)?.Items ?? [])
            AssertSpans(file, child);
    }

    private static void AssertInside(SourceFile file, SourceSpan span)
    {
        Assert.InRange(span.Start, 0, file.Text.Length);
        Assert.InRange(span.End, span.Start, file.Text.Length);
    }
}
