namespace SiteGen.Core.Search.Lunr;

/// <summary>A field of every document.</summary>
/// <param name="Name">Without <c>/</c>, by which lunr.js parts it from the document; nothing that JavaScript's objects order or hold otherwise (<c>12</c>, <c>constructor</c>).</param>
/// <param name="Boost">Multiplies what its terms weigh; 0 means 1, as in lunr.js.</param>
public sealed record LunrField(string Name, double Boost = 1);
