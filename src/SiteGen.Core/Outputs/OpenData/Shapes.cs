using System.Globalization;
using SiteGen.Core.Model;

namespace SiteGen.Core.Outputs.OpenData;

/// <summary>A string that is one of a few words, for the schema.</summary>
/// <remarks>
/// The records hold strings rather than enumerations and dates: the serializer's generic code for each value type is compiled when it first
/// runs, which cost a build of two policies 70 ms.
/// </remarks>
internal abstract class OneOfAttribute : Attribute
{
    public abstract IEnumerable<string> Choices { get; }
}

/// <summary>The words of an enumeration of the model.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class OneOfAttribute<T> : OneOfAttribute
    where T : struct, Enum
{
    public override IEnumerable<string> Choices => Enum.GetNames<T>().Select(Words.Of);
}

/// <summary>A string that is a day: <c>2020-07-21</c>.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class DayAttribute : Attribute;

internal static class Days
{
    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string? OfAny(DateOnly? day) => day is { } given ? Of(given) : null;
}
