using SiteGen.Core.Diagnostics;

namespace SiteGen;

/// <summary>Wrong use, or surroundings that do not allow the work: told in one line with what to do about it, never with a stack trace.</summary>
internal sealed class RefusedException(Phrase found, Phrase mend, Exception? cause = null) : Exception(found.En, cause)
{
    public Phrase Found { get; } = found;

    public Phrase Mend { get; } = mend;
}
