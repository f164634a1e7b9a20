namespace SiteGen.Core.Outputs;

/// <summary>A file of the finished site.</summary>
/// <param name="Path">Below the output folder, with <c>/</c>: <c>en/policies/x/index.html</c>.</param>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Bytes);
