using System.Text;
using SiteGen.Core.Outputs.OpenData;
using SiteGen.Core.Rules.JavaScript;

namespace SiteGen.Core.Outputs;

/// <summary>The rules as JavaScript modules, for other systems and for the pages: <c>self-check/rules.js</c> and what it imports.</summary>
internal sealed class RuleScripts : IOutput
{
    public const string Folder = "self-check/";

    public IEnumerable<OutputFile> Write(PublishedSite site, KnowledgeBaseData data) =>
        JavaScriptEmitter.Emit(site.Knowledge).Modules.Select(module => new OutputFile(Folder + module.Path, Encoding.UTF8.GetBytes(module.Text)));
}
