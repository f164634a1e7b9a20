using System.ComponentModel;
using SiteGen.Core.Model;

namespace SiteGen.Core.Outputs.OpenData;

[Description("A plain text in Chinese, the source language, and in English. A line break parts paragraphs.")]
internal sealed record TextData(string Zh, string En)
{
    public static TextData Of(LocalizedText text) => new(text.Zh.Value, text.En.Value);

    public static TextData? OfAny(LocalizedText? text) => text is null ? null : Of(text);
}

[Description("Words by language.")]
internal sealed record WordsData(IReadOnlyList<string> Zh, IReadOnlyList<string> En)
{
    public static WordsData Of(LocalizedWords words) => new(DataScope.Values(words.Zh), DataScope.Values(words.En));
}
