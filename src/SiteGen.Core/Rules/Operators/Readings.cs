namespace SiteGen.Core.Rules.Operators;

/// <summary><c>readings: [a, b]</c>: the source can be read each of these ways; decided where all agree.</summary>
internal sealed class Readings() : OverRules("readings", Shape.List);
