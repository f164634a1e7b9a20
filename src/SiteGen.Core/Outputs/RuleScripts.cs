using System.Text;
using SiteGen.Core.Outputs.OpenData;

namespace SiteGen.Core.Outputs;

/// <summary>The rules as JavaScript modules, for other systems: <c>self-check/rules.js</c> and what it imports.</summary>
internal sealed class RuleScripts : IOutput
{
    public const string Folder = "self-check/";

    public IEnumerable<OutputFile> Write(PublishedSite site, KnowledgeBaseData data) =>
        site.Rules.Modules.Select(module => new OutputFile(Folder + module.Path, Encoding.UTF8.GetBytes(module.Text)));
}
