using System.Globalization;

namespace SiteGen.Core.Search.Lunr;

/// <summary>The order of the keys of a JavaScript object: array indexes by number, then all others as they came.</summary>
/// <remarks>ECMA-262, OrdinaryOwnPropertyKeys.</remarks>
internal static class ObjectKeys
{
    /// <returns>The positions of the keys, in that order.</returns>
    public static int[] Order(IReadOnlyList<string> keys)
    {
        var indexes = keys.Select((key, position) => (Index: ArrayIndex(key), Position: position)).ToLookup(key => key.Index is not null);
        return [.. indexes[true].OrderBy(key => key.Index).Concat(indexes[false]).Select(key => key.Position)];
    }

    /// <summary>Every plain object answers to these names already.</summary>
    /// <remarks>ECMA-262, Properties of the Object Prototype Object. Weights of a field <c>constructor</c> come out of lunr.js as no numbers.</remarks>
    public static bool IsTaken(string key) =>
        key is "__proto__" or "constructor" or "hasOwnProperty" or "isPrototypeOf" or "propertyIsEnumerable" or "toLocaleString" or "toString" or "valueOf"
            or "__defineGetter__" or "__defineSetter__" or "__lookupGetter__" or "__lookupSetter__";

    /// <returns>Null where a key is none: <c>007</c>, <c>-1</c>, <c>4294967295</c>.</returns>
    public static uint? ArrayIndex(string key) =>
        uint.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < uint.MaxValue && (key is "0" || key[0] != '0') ? index : null;
}
