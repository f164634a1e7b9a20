namespace SiteGen.Core.Rules.Operators;

/// <summary><c>all: [a, b]</c>: each of them; those that do not apply are left out.</summary>
internal sealed class AllOf() : OverRules("all", Shape.List);
