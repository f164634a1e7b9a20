using System.Collections.Immutable;
using SiteGen.Core.Assets;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Pages;
using SiteGen.Core.Sources;

namespace SiteGen.Loading;

/// <summary>The door of the room: reads the content folder and the theme folder into values.</summary>
/// <remarks>
/// Reports SG0001 (too large), SG0002 (not UTF-8) and SG0003 (a symbolic link). The folder itself may be a link; nothing below it may. Names that
/// begin with a dot are what editors and systems drop: they are passed over. A file that could not be read is left out.
/// </remarks>
internal static class SourceLoader
{
    /// <summary>Pictures and fonts of a theme may be larger than any text.</summary>
    private const int MaxAssetBytes = 16 << 20;

    private const string AssetFolder = "assets/";
    private const string ClientFolder = "client/";

    public static SourceSet LoadContent(string folder, SourceLimits limits, DiagnosticBag diagnostics)
    {
        var texts = LoadTexts(FolderListing.List(folder, diagnostics), limits, diagnostics);
        return new(texts, isWhole: !diagnostics.HasErrors);
    }

    /// <summary>
    /// Templates and strings as text, assets and client scripts as bytes; what else lies in a theme (a readme, a licence) is nobody's concern.
    /// </summary>
    public static ThemeSources LoadTheme(string folder, SourceLimits limits, DiagnosticBag diagnostics)
    {
        var files = FolderListing.List(folder, diagnostics);
        var texts = LoadTexts(files.Where(IsThemeText), limits, diagnostics);
        return new(new(texts), LoadAssets(files.Where(file => AssetName(file) is not null), diagnostics));
    }

    /// <returns>A client script keeps its folder in its name; null for what is no asset.</returns>
    private static string? AssetName(ListedFile file) =>
        file.Path.StartsWith(AssetFolder, StringComparison.Ordinal) ? file.Path[AssetFolder.Length..]
        : file.Path.StartsWith(ClientFolder, StringComparison.Ordinal) && file.Path.EndsWith(".js", StringComparison.Ordinal) ? file.Path
        : null;

    private static bool IsThemeText(ListedFile file) =>
        (file.Path.StartsWith("templates/", StringComparison.Ordinal) && file.Path.EndsWith(".hbs", StringComparison.Ordinal))
        || (file.Path.StartsWith("strings/", StringComparison.Ordinal) && file.Path.EndsWith(".yaml", StringComparison.Ordinal));

    private static List<SourceFile> LoadTexts(IEnumerable<ListedFile> files, SourceLimits limits, DiagnosticBag diagnostics)
    {
        var reader = new BoundedReader(limits.MaxBytes);
        var texts = new List<SourceFile>();
        foreach (var file in files)
            if (!reader.TryRead(file, out var bytes))
                diagnostics.ReportWholeFile(Codes.FileTooLarge, file, limits.MaxBytes);
            else if (SourceText.Decode(file, bytes, diagnostics) is { } text)
                texts.Add(text);
        return texts;
    }

    private static ImmutableArray<ThemeAsset> LoadAssets(IEnumerable<ListedFile> files, DiagnosticBag diagnostics)
    {
        var reader = new BoundedReader(MaxAssetBytes);
        var assets = ImmutableArray.CreateBuilder<ThemeAsset>();
        foreach (var file in files)
            if (reader.TryRead(file, out var bytes))
                assets.Add(new(AssetName(file)!, bytes.ToArray()) { DisplayPath = file.DisplayPath });
            else
                diagnostics.ReportWholeFile(Codes.FileTooLarge, file, MaxAssetBytes);
        return assets.ToImmutable();
    }
}
