using SiteGen.Core.Model;

namespace SiteGen.Core.Site;

/// <summary>Something that can be found, as a list shows it.</summary>
/// <param name="Address">From the language's root.</param>
/// <param name="Above">The title of what it is part of; empty where it stands by itself.</param>
/// <param name="Initial">The letter under which it stands in a list, <c>'A'</c> to <c>'Z'</c>; null where its title begins with none.</param>
/// <param name="SortKey">By which it is sorted, in ordinal order.</param>
public sealed record SearchEntry(SearchKind Kind, string Title, string Address, string Above, char? Initial, string SortKey);
