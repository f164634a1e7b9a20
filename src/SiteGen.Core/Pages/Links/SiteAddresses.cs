namespace SiteGen.Core.Pages.Links;

/// <summary>A file of the site, and an id in it.</summary>
internal readonly record struct SiteTarget(string Path, string? Anchor);

/// <summary>Tells which file of the site an address means.</summary>
internal sealed class SiteAddresses(Uri baseAddress)
{
    private readonly string root = Uri.UnescapeDataString(baseAddress.AbsolutePath);
    private readonly string origin = baseAddress.GetLeftPart(UriPartial.Authority);

    /// <param name="from">The file that the address stands in.</param>
    /// <returns>
    /// Null for an address elsewhere. One on the same host outside the site's own path, or one that does not begin at the root, gives a path that no
    /// file has: pages link from the root only.
    /// </returns>
    public SiteTarget? Resolve(string from, string address)
    {
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        var anchor = hash < 0 ? null : Uri.UnescapeDataString(address[(hash + 1)..]);
        // A query chooses among what the page shows; it is the same file.
        var path = (hash < 0 ? address : address[..hash]).Split('?')[0];
        if (path.Length == 0)
            return new(from, anchor);
        if (path.StartsWith(origin + "/", StringComparison.Ordinal))
            path = path[origin.Length..];
        if (path.StartsWith("//", StringComparison.Ordinal) || HasScheme(path))
            return null;
        return new(FileOf(path), anchor);
    }

    /// <summary>Compared without escapes: the same sign may be written with one or without.</summary>
    private string FileOf(string path)
    {
        var plain = Uri.UnescapeDataString(path);
        if (!plain.StartsWith(root, StringComparison.Ordinal))
            return $"./{path}";
        var file = plain[root.Length..];
        return file.Length == 0 || file.EndsWith('/') ? $"{file}index.html" : file;
    }

    private static bool HasScheme(string path)
    {
        var colon = path.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && path.AsSpan(0, colon).IndexOf('/') < 0;
    }
}
