namespace SiteGen.Core.Expressions;

/// <summary>The signs of comparisons, and the two ways in which each can be turned.</summary>
internal static class ComparisonSigns
{
    public static bool Contains(string sign) => Contrary(sign) is not null;

    /// <summary><c>5 &lt; x</c> is <c>x &gt; 5</c>.</summary>
    public static string Mirrored(string sign) => sign switch { "<" => ">", "<=" => ">=", ">" => "<", ">=" => "<=", _ => sign };

    /// <summary>What holds where this does not; null for what is no such sign.</summary>
    public static string? Contrary(string sign) => sign switch
    {
        "<" => ">=",
        "<=" => ">",
        ">" => "<=",
        ">=" => "<",
        "=" => "!=",
        "!=" => "=",
        _ => null,
    };
}
