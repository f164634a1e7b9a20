using System.Collections.Immutable;
using SiteGen.Commands;
using SiteGen.Core.Diagnostics;
using SiteGen.Loading;

namespace SiteGen.Tests.Diagnostics;

/// <summary>
/// The minimal site with one mistake in it, in a folder of its own: <c>content</c> and <c>theme</c> as the program would read them. The files of
/// a fixture lie over the minimal content, those of its folder <c>theme</c> over the minimal theme; <c>delete.txt</c> names what it takes away.
/// </summary>
internal sealed class InvalidSite : IDisposable
{
    private const string Answers = "answers.json";

    private static readonly string[] OwnFiles = ["expected.txt", "delete.txt"];

    private readonly string folder = Directory.CreateTempSubdirectory("sitegen-fixture-").FullName;

    public InvalidSite()
    {
        Copy(RepositoryRoot.Path("tests", "sites", "minimal", "content"), Content);
        Copy(RepositoryRoot.Path("tests", "sites", "minimal", "theme"), Theme);
        Copy(RepositoryRoot.Path("themes", "default", "strings"), Path.Combine(Theme, "strings"));
    }

    private string Content => Path.Combine(folder, "content");

    private string Theme => Path.Combine(folder, "theme");

    /// <summary>A file's place on disk: <c>content/site.yaml</c>, <c>theme/strings/en.yaml</c>.</summary>
    public string At(string path) => Path.Combine(folder, path);

    public void Overlay(string fixture)
    {
        foreach (var file in Files(fixture).Where(file => !OwnFiles.Contains(file)))
            CopyFile(Path.Combine(fixture, file), Path.Combine(folder, InFolder(file)));
        var list = Path.Combine(fixture, "delete.txt");
        if (!File.Exists(list))
            return;
        foreach (var path in File.ReadLines(list).Where(line => line.Length > 0))
            File.Delete(Path.Combine(folder, InFolder(path)));
    }

    /// <summary>What the program finds, on a fixed day; of answers too, where a fixture has some.</summary>
    public ImmutableArray<Diagnostic> Run()
    {
        var answers = new DiagnosticBag();
        if (File.Exists(At(Answers)))
            AnswerFile.Read(At(Answers), answers);
        var settings = new RunSettings(Content, null, Theme, null, null, Strict: false, Jobs: 2, WholeIndex: false, Verbose: false);
        return SiteRun.Run(settings, new FixedClock(), new(null), Severity.Error).Diagnostics.AddRange(answers.ToSorted());
    }

    /// <summary>The full text of diagnostics, their paths from the folder that holds <c>content</c> and <c>theme</c>.</summary>
    public string Text(ImmutableArray<Diagnostic> diagnostics, MessageLanguage language) =>
        string.Concat(diagnostics.Select(diagnostic => DiagnosticText.Write(diagnostic, language))).Replace(folder + "/", "", StringComparison.Ordinal);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static string InFolder(string path) => path.StartsWith("theme/", StringComparison.Ordinal) || path.StartsWith(Answers, StringComparison.Ordinal) ? path : $"content/{path}";

    private static IEnumerable<string> Files(string root) =>
        Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(root, file));

    private static void Copy(string from, string to)
    {
        foreach (var file in Files(from))
            CopyFile(Path.Combine(from, file), Path.Combine(to, file));
    }

    private static void CopyFile(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Copy(from, to, overwrite: true);
    }

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2025, 1, 15, 4, 0, 0, TimeSpan.Zero);
    }
}
