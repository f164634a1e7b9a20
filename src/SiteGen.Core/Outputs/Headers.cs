using System.Text;
using SiteGen.Core.Outputs.OpenData;

namespace SiteGen.Core.Outputs;

/// <summary>The HTTP headers of each path, in the form that Netlify and Cloudflare Pages read.</summary>
/// <remarks>The pages carry the same policy themselves; <c>frame-ancestors</c> counts only in a header.</remarks>
internal sealed class Headers : IOutput
{
    public const string Path = "_headers";

    private const string SecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
        + "require-trusted-types-for 'script'; trusted-types 'none'";

    private const string DeniedFeatures =
        "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), "
        + "publickey-credentials-get=(), screen-wake-lock=(), usb=(), xr-spatial-tracking=()";

    public IEnumerable<OutputFile> Write(PublishedSite site, KnowledgeBaseData data)
    {
        var root = site.Plan.BaseAddress.AbsolutePath;
        var text = new StringBuilder();
        Append(text, $"{root}*",
            ("Content-Security-Policy", SecurityPolicy),
            ("X-Content-Type-Options", "nosniff"),
            ("Referrer-Policy", "no-referrer"),
            ("Permissions-Policy", DeniedFeatures),
            ("Cross-Origin-Opener-Policy", "same-origin"));
        // A fingerprinted name never changes its bytes.
        Append(text, $"{root}assets/*", ("Cache-Control", "public, max-age=31536000, immutable"));
        // Open data is for the scripts of other sites too.
        Append(text, $"{root}data/*", ("Access-Control-Allow-Origin", "*"));
        return [new(Path, Encoding.UTF8.GetBytes(text.ToString()))];
    }

    private static void Append(StringBuilder text, string path, params ReadOnlySpan<(string Name, string Value)> headers)
    {
        text.Append(path).Append('\n');
        foreach (var (name, value) in headers)
            text.Append("  ").Append(name).Append(": ").Append(value).Append('\n');
    }
}
