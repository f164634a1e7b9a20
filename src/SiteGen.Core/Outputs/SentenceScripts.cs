using System.Text;
using SiteGen.Core.Model;
using SiteGen.Core.Outputs.OpenData;
using SiteGen.Core.Rules.Sentences;

namespace SiteGen.Core.Outputs;

/// <summary>What tells results in words, for other systems: <c>self-check/sentences.js</c> with its parts, and <c>self-check/texts.&lt;lang&gt;.js</c>.</summary>
internal sealed class SentenceScripts : IOutput
{
    public IEnumerable<OutputFile> Write(PublishedSite site, KnowledgeBaseData data) =>
    [
        .. SentenceModules.Scripts.Select(script => File(script.Name, script.Text)),
        .. Enum.GetValues<Language>().Select(language => File($"texts.{language.Code()}.js", SentenceModules.Write(SentenceTexts.Of(site.Knowledge, language)))),
    ];

    private static OutputFile File(string name, string text) => new(RuleScripts.Folder + name, Encoding.UTF8.GetBytes(text));
}
