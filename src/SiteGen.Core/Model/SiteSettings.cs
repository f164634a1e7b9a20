using System.Collections.Immutable;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Model;

/// <summary>What <c>site.yaml</c> says of the site as a whole.</summary>
/// <param name="BaseAddress">Where the site stands, with a closing slash; its path goes before every link.</param>
/// <param name="TimeZone">An IANA name; it decides which day "today" is.</param>
public sealed record SiteSettings(
    LocalizedText Title,
    LocalizedText Description,
    Uri BaseAddress,
    ImmutableArray<Language> Languages,
    Located<string> TimeZone,
    Publisher Publisher,
    string? Repository,
    string? Report,
    ImmutableArray<Contact> Contacts,
    DataLicence DataLicence,
    ImmutableArray<string> FilingNumbers);

/// <param name="Notice">That the site is no official text.</param>
public sealed record Publisher(LocalizedText Name, LocalizedText Notice);

public sealed record Contact(LocalizedText Label, string Address);

public sealed record DataLicence(LocalizedText Name, string? Address);
