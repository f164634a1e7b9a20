namespace SiteGen.Core.Search;

/// <param name="Path">From the language's folder of the search: <c>manifest.json</c>, <c>3f2a9c1e07/terms-4.bin</c>.</param>
public sealed record SearchFile(string Path, ReadOnlyMemory<byte> Bytes);
