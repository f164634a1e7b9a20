using SiteGen.Core.Sources;

namespace SiteGen.Core.Model;

/// <summary>A kind of recognition that enterprises climb to.</summary>
/// <param name="Step">Its place on the ladder from 1, null beside the ladder.</param>
/// <param name="RecognisedBy">The input that says whether an enterprise is recognised.</param>
/// <param name="Applies">Whom it concerns, and with it each of its criteria; null for all.</param>
public sealed record Programme(
    Located<string> Id,
    LocalizedText Name,
    LocalizedText? ShortForm,
    LocalizedText Summary,
    int? Step,
    Located<string>? RecognisedBy,
    Rule? Applies)
{
    public LocalizedText ShortName => ShortForm ?? Name;
}
