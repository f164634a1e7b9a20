using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;

namespace SiteGen.Core.Binding;

/// <summary><c>site.yaml</c> and the nodes of <c>regions.yaml</c>.</summary>
internal static class SiteBinder
{
    public static SiteSettings Bind(MappingReader site) => new(
        site.RequireText("title"),
        site.RequireText("description"),
        ReadBaseAddress(site),
        [.. ReadLanguages(site)],
        site.RequireWord("time_zone"),
        site.RequireNested(
            "publisher",
            publisher => new Publisher(publisher.RequireText("name"), publisher.RequireText("notice")),
            place => new(TextBinder.StandIn(place), TextBinder.StandIn(place))),
        site.Address("repository", "https")?.Value,
        site.Address("report", "https", "mailto")?.Value,
        site.Each("contacts", BindContact),
        site.RequireNested(
            "data_licence",
            licence => new DataLicence(licence.RequireText("name"), licence.Address("address", "https")?.Value),
            place => new(TextBinder.StandIn(place), null)),
        [.. site.Words("filing_numbers").Select(word => word.Value)]);

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

    private static Uri ReadBaseAddress(MappingReader site)
    {
        site.Require("base_url");
        var word = site.Word("base_url");
        var address = word is { } given ? BaseAddress.Read(given.Value) : null;
        if (word is { } odd && address is null)
            site.Diagnostics.Report(Codes.BadAddress, odd.Span, odd.Value, "https://host/ or https://host/path/", "https://host/ 或 https://host/path/");
        return address ?? new("https://policy.example/");
    }

    private static SortedSet<Language> ReadLanguages(MappingReader site)
    {
        site.RequireItems("languages");
        var found = new SortedSet<Language> { Language.Chinese };
        foreach (var word in site.Words("languages"))
            if (Languages.FromCode(word.Value) is { } language)
                found.Add(language);
            else
                site.Diagnostics.ReportUnknown(Codes.UnknownWord, word.Span, word.Value, ["zh", "en"], WordList.Of(["zh", "en"]));
        return found;
    }
}
