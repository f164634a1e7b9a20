using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;

namespace SiteGen.Core.Binding;

/// <summary><c>site.yaml</c> and the nodes of <c>regions.yaml</c>.</summary>
internal static class SiteBinder
{
    public static SiteSettings Bind(MappingReader site)
    {
        site.Require("publisher");
        site.Require("data_licence");
        var publisher = site.Nested("publisher", value => new Publisher(value.RequireText("name"), value.RequireText("notice")));
        var licence = site.Nested("data_licence", value => new DataLicence(value.RequireText("name"), value.Address("address", "https")?.Value));
        return new(
            site.RequireText("title"),
            site.RequireText("description"),
            BaseAddress(site),
            [.. ReadLanguages(site)],
            site.RequireWord("time_zone"),
            publisher ?? new(Missing(site), Missing(site)),
            site.Address("repository", "https")?.Value,
            site.Address("report", "https", "mailto")?.Value,
            site.Each("contacts", BindContact),
            licence ?? new(Missing(site), null),
            [.. site.Words("filing_numbers").Select(word => word.Value)]);
    }

    public static Region BindRegion(MappingReader region, string? parentId)
    {
        var id = region.Id();
        return new(id, region.RequireText("name"), parentId, region.Each("regions", child => BindRegion(child, id.Value)));
    }

    private static Contact BindContact(MappingReader contact)
    {
        contact.Require("address");
        return new(contact.RequireText("label"), contact.Address("address", "https", "mailto", "tel")?.Value ?? "");
    }

    private static Uri BaseAddress(MappingReader site)
    {
        site.Require("base_url");
        var word = site.Address("base_url", "https", "http");
        if (word is { } given && Normal(given.Value) is { } address)
            return address;
        if (word is { } odd)
            site.Diagnostics.Report(Codes.BadAddress, odd.Span, odd.Value, "https://host/ | https://host/path/");
        return new("https://policy.example/");
    }

    /// <summary>With a closing slash, without query and fragment; null where it has those.</summary>
    private static Uri? Normal(string address)
    {
        var parsed = new Uri(address.EndsWith('/') ? address : address + "/");
        return parsed.Query.Length + parsed.Fragment.Length == 0 ? parsed : null;
    }

    private static SortedSet<Language> ReadLanguages(MappingReader site)
    {
        site.Require("languages");
        var found = new SortedSet<Language> { Language.Chinese };
        foreach (var word in site.Words("languages"))
            if (Languages.FromCode(word.Value) is { } language)
                found.Add(language);
            else
                site.Diagnostics.ReportUnknown(Codes.UnknownWord, word.Span, word.Value, ["zh", "en"], "zh, en");
        return found;
    }

    private static LocalizedText Missing(MappingReader site) => new(new("", site.Head), new("", site.Head));
}
