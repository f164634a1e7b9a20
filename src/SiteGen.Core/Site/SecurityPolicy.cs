namespace SiteGen.Core.Site;

/// <summary>What a page may do, as a Content-Security-Policy: pages carry it themselves, and hosts send it.</summary>
public static class SecurityPolicy
{
    private const string NoTrustedTypes = "require-trusted-types-for 'script'; trusted-types 'none'";

    /// <summary>The policy of Trusted Types is the one by which the search names its two workers, and nothing else.</summary>
    private const string OfPages =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; "
        + "require-trusted-types-for 'script'; trusted-types sitegen-search";

    /// <summary>Of documents that hold answers: nothing but their scripts and styles is ever fetched, and nothing is sent.</summary>
    private const string OfSelfCheck =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'none'; connect-src 'none'; worker-src 'none'; form-action 'none'; "
        + $"base-uri 'none'; {NoTrustedTypes}";

    /// <summary>Of the workers of the search: they fetch from their own origin, and do nothing else.</summary>
    public const string OfWorkers = $"default-src 'none'; connect-src 'self'; {NoTrustedTypes}";

    public static string Of(PageKind kind) => IsStricter(kind) ? OfSelfCheck : OfPages;

    /// <summary>Whether a page of this kind may do less than others; no picture either, so it has no icon.</summary>
    public static bool IsStricter(PageKind kind) => kind == PageKind.SelfCheckRegion;
}
