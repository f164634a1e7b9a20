namespace SiteGen.Core.Rules.Operators;

/// <summary><c>none: [a, b]</c>: not one of them.</summary>
internal sealed class NoneOf() : OverRules("none", Shape.List);
