using SiteGen.Core.Outputs.OpenData;

namespace SiteGen.Core.Outputs;

/// <summary>The theme's style sheets, scripts and pictures under their fingerprinted names.</summary>
internal sealed class AssetFiles : IOutput
{
    public IEnumerable<OutputFile> Write(PublishedSite site, KnowledgeBaseData data) => site.Assets.All.Select(asset => new OutputFile(asset.Path, asset.Bytes));
}
