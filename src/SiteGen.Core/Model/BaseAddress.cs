namespace SiteGen.Core.Model;

/// <summary>The address at which a site will stand, from <c>site.yaml</c> or the command line: http or https, a host, a path.</summary>
public static class BaseAddress
{
    /// <returns>With a closing slash, the host in ASCII; null for what no site can stand at.</returns>
    public static Uri? Read(string text)
    {
        // Uri takes blanks off, reads a backslash as a slash, and forgets an empty name before "@".
        if (text.Any(character => char.IsControl(character) || char.IsWhiteSpace(character) || character is '\\'))
            return null;
        if (!Uri.TryCreate(text.EndsWith('/') ? text : text + "/", UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            return null;
        var isPlain = text.Split('/') is [_, "", var authority, ..] && authority.Length > 0 && !authority.Contains('@', StringComparison.Ordinal);
        // A link that begins with two slashes leads to another host.
        return isPlain && address is { Query: "", Fragment: "", UserInfo: "" } && !address.AbsolutePath.Contains("//", StringComparison.Ordinal)
            ? WithAsciiHost(address)
            : null;
    }

    private static Uri WithAsciiHost(Uri address) =>
        address.HostNameType == UriHostNameType.Dns
            ? new UriBuilder(address) { Host = address.IdnHost, Port = address.IsDefaultPort ? -1 : address.Port }.Uri
            : address;
}
