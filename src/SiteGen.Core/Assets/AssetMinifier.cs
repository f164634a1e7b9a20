using NUglify;
using NUglify.Css;
using NUglify.JavaScript;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Assets;

/// <summary>Style sheets and modules without what only their author reads: comments (save those that begin <c>/*!</c>), blanks, long names.</summary>
/// <remarks>Reports SG0515 at the first place that cannot be read.</remarks>
internal static class AssetMinifier
{
    public static CodeSettings ScriptSettings => new() { StripDebugStatements = false, MacSafariQuirks = false, LineTerminator = "\n" };

    private static CodeSettings ModuleSettings
    {
        get
        {
            var settings = ScriptSettings;
            settings.SourceMode = JavaScriptSourceMode.Module;
            // At the top of a module the minifier takes what only its own statements use for unneeded.
            settings.RemoveUnneededCode = false;
            return settings;
        }
    }

    private static CssSettings StyleSettings => new() { ColorNames = CssColor.NoSwap, MinifyExpressions = false, FixIE8Fonts = false, LineTerminator = "\n" };

    public static string? StyleSheet(SourceFile file, DiagnosticBag diagnostics) => Read(file, diagnostics, errors =>
    {
        var parser = new CssParser { Settings = StyleSettings };
        parser.CssError += (_, found) => errors.Add(found.Error);
        return parser.Parse(file.Text);
    });

    /// <param name="module">Made of files that could be read.</param>
    /// <param name="file">The one to which the others belong.</param>
    public static string? Module(string module, SourceFile file, DiagnosticBag diagnostics) => Read(file, diagnostics, errors =>
    {
        var minified = Uglify.Js(module, ModuleSettings);
        errors.AddRange(minified.Errors);
        return minified.Code;
    });

    /// <summary>A module of the program's own, whose imports and exports stay as they are.</summary>
    public static string Module(string text) => Uglify.Js(text, ModuleSettings) is { HasErrors: false } minified
        ? minified.Code + "\n"
        : throw new InvalidOperationException("an emitted module cannot be read");

    /// <param name="read">Adds what it finds wrong to the list. Over some faults the minifier stumbles: then it is told what it found until then.</param>
    /// <returns>Null after a fault was reported. One fault makes others further on: the first is told.</returns>
    public static T? Read<T>(SourceFile file, DiagnosticBag diagnostics, Func<List<UglifyError>, T> read)
        where T : class
    {
        var errors = new List<UglifyError>();
        T? made = null;
        try
        {
            made = read(errors);
        }
        catch (Exception stumble) when (stumble is NullReferenceException or IndexOutOfRangeException or ArgumentException or InvalidOperationException or InvalidCastException)
        {
            errors.Add(new() { IsError = true });
        }

        var first = errors.Where(error => error.IsError).OrderBy(error => (error.StartLine == 0, error.StartLine, error.StartColumn)).FirstOrDefault();
        if (first is null)
            return made;
        diagnostics.Report(Codes.AssetUnreadable, SpanOf(first, file), file.Path);
        return null;
    }

    /// <summary>An error without a place was found when the file ended.</summary>
    private static SourceSpan SpanOf(UglifyError error, SourceFile file)
    {
        var start = error.StartLine == 0 ? file.Text.TrimEnd().Length : file.OffsetOf(error.StartLine, error.StartColumn);
        var isWithinLine = error.EndLine == error.StartLine && error.EndColumn > error.StartColumn;
        return new(file, start, isWithinLine ? Math.Min(error.EndColumn - error.StartColumn, file.Text.Length - start) : 0);
    }
}
