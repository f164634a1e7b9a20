using System.Text;
using SiteGen.Core.Assets;
using SiteGen.Core.Outputs.OpenData;
using SiteGen.Core.Rules.JavaScript;

namespace SiteGen.Core.Outputs;

/// <summary>The rules as JavaScript modules, for other systems: <c>self-check/rules.js</c> and what it imports.</summary>
internal sealed class RuleScripts : IOutput
{
    public const string Folder = "self-check/";

    public IEnumerable<OutputFile> Write(PublishedSite site, KnowledgeBaseData data) =>
        site.Rules.Modules.Select(module => new OutputFile(Folder + module.Path, Encoding.UTF8.GetBytes(Published(module))));

    /// <summary>What all rules share is minified; the others are as small as they can be.</summary>
    internal static string Published(ScriptModule module) =>
        module.Path is ScriptLibrary.Runtime or ScriptLibrary.Engine ? AssetMinifier.Module(module.Text) : module.Text;
}
