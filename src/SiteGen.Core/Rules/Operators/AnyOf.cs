namespace SiteGen.Core.Rules.Operators;

/// <summary><c>any: [a, b]</c>: one of them or more.</summary>
internal sealed class AnyOf() : OverRules("any", Shape.List);
