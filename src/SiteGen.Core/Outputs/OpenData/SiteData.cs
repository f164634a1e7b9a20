using System.ComponentModel;
using SiteGen.Core.Model;

namespace SiteGen.Core.Outputs.OpenData;

internal sealed record SiteData(
    TextData Title,
    TextData Description,
    Uri Address,
    [property: Description("The first is the source language.")] IReadOnlyList<string> Languages,
    [property: Description("IANA name; it decides which day is today.")] string TimeZone,
    PublisherData Publisher,
    string? Repository,
    [property: Description("Where errors are reported.")] string? Report,
    IReadOnlyList<ContactData> Contacts,
    LicenceData DataLicence,
    IReadOnlyList<string> FilingNumbers)
{
    public static SiteData Of(SiteSettings site, Uri address) => new(
        TextData.Of(site.Title),
        TextData.Of(site.Description),
        address,
        [.. site.Languages.Select(language => language.Code())],
        site.TimeZone.Value,
        new(TextData.Of(site.Publisher.Name), TextData.Of(site.Publisher.Notice)),
        site.Repository,
        site.Report,
        [.. site.Contacts.Select(contact => new ContactData(TextData.Of(contact.Label), contact.Address))],
        new(TextData.Of(site.DataLicence.Name), site.DataLicence.Address),
        site.FilingNumbers);
}

internal sealed record PublisherData(TextData Name, [property: Description("That this is no official text.")] TextData Notice);

internal sealed record ContactData(TextData Label, string Address);

internal sealed record LicenceData(TextData Name, string? Address);

internal sealed record RegionData(string Id, TextData Name, [property: Description("The region it lies in.")] string? Parent)
{
    public static RegionData Of(Region region) => new(region.Id.Value, TextData.Of(region.Name), region.ParentId);
}

[Description("A kind of proof for an answer.")]
internal sealed record EvidenceData(string Id, TextData Name)
{
    public static EvidenceData Of(Evidence evidence) => new(evidence.Id.Value, TextData.Of(evidence.Name));
}
