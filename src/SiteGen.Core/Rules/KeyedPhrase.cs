namespace SiteGen.Core.Rules;

/// <summary>A piece of a sentence in both languages; both have the same placeholders.</summary>
internal sealed record KeyedPhrase(string Key, string En, string Zh);
