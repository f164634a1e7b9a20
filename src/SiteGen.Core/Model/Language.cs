namespace SiteGen.Core.Model;

/// <summary>A language of the site. Chinese is the source language: it stands at the root, others under their prefix.</summary>
public enum Language { Chinese, English }

public static class Languages
{
    /// <summary>As content names it: <c>zh</c>, <c>en</c>.</summary>
    public static string Code(this Language language) => language == Language.Chinese ? "zh" : "en";

    /// <summary>As HTML names it (BCP 47): <c>zh-Hans</c>, <c>en</c>.</summary>
    public static string Tag(this Language language) => language == Language.Chinese ? "zh-Hans" : "en";

    /// <summary>What stands before every path of the language: nothing, or <c>en/</c>.</summary>
    public static string Prefix(this Language language) => language == Language.Chinese ? "" : "en/";

    public static Language? FromCode(string code) => code switch { "zh" => Language.Chinese, "en" => Language.English, _ => null };
}
