namespace SiteGen.Core.Rules.Operators;

/// <summary><c>a or b</c>: one of them or more.</summary>
internal sealed class Or() : OverRules("or", Shape.Value);
