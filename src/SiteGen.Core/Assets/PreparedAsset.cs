using System.Collections.Immutable;
using System.Text;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Assets;

/// <summary>A style sheet or a script, read and minified for itself.</summary>
/// <param name="Text">Minified; of a script that is joined null.</param>
/// <param name="References">Where the file as written names others; of a script that is joined its imports say it.</param>
internal sealed record PreparedAsset(string? Text, ScriptText? Script, ImmutableArray<SourceSpan> References)
{
    /// <returns>Null for what is neither style sheet nor script or is empty, and after a fault was reported.</returns>
    public static PreparedAsset? Of(ThemeAsset asset, DiagnosticBag diagnostics)
    {
        if (AssetReferences.Kind(asset.Name) is not { } kind || asset.Bytes.IsEmpty)
            return null;
        var file = new SourceFile(asset.Name, asset.DisplayPath, Encoding.UTF8.GetString(asset.Bytes.Span));
        if (asset.Form == AssetForm.Finished)
            return new(file.Text, null, [.. AssetReferences.Find(file, kind)]);
        if (kind == AssetText.Script)
            return ScriptReader.Read(file, diagnostics) is { } script ? new(null, script, []) : null;
        return AssetMinifier.StyleSheet(file, diagnostics) is { } text ? new(text, null, [.. AssetReferences.Find(file, kind)]) : null;
    }
}
