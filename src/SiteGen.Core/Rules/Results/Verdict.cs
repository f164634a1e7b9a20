namespace SiteGen.Core.Rules.Results;

public enum Verdict { Met, Unmet, Unknown, NotApplicable }

/// <summary>Why a verdict is unknown, in rising precedence; or why a comparison is unmet.</summary>
public enum Reason { Judged, Reading, Open, DivisionByZero, NoRow }
