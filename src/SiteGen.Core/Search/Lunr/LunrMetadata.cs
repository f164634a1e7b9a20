namespace SiteGen.Core.Search.Lunr;

/// <summary>What an index can tell of each occurrence of a term; lunr.js calls the list of them its metadata whitelist.</summary>
public enum LunrMetadata
{
    /// <summary><c>position</c>: start and length.</summary>
    Position,

    /// <summary><c>index</c>: which token of its field it was.</summary>
    Index,
}
