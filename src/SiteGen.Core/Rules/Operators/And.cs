namespace SiteGen.Core.Rules.Operators;

/// <summary><c>a and b</c>: each of them.</summary>
internal sealed class And() : OverRules("and", Shape.Value);
