using System.Text.Json;
using SiteGen.Core;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Rules;
using SiteGen.Core.Rules.Sentences;
using SiteGen.Loading;
using SiteGen.Tests;
using Xunit;

namespace SiteGen.BrowserTests.SelfCheck;

/// <summary>What a region's document must say, by the evaluator in C#.</summary>
internal sealed class SelfCheckRules
{
    private readonly Dictionary<Language, SentenceTexts> texts;
    private readonly Dictionary<string, (RegionContent Content, Evaluator Evaluator)> regions;

    public SelfCheckRules()
    {
        var diagnostics = new DiagnosticBag();
        Knowledge = SiteBuilder.Read(SourceLoader.LoadContent(RepositoryRoot.Path("content"), new(), diagnostics), new(), diagnostics)!;
        Assert.NotNull(Knowledge);
        texts = Knowledge.Site.Languages.ToDictionary(language => language, language => SentenceTexts.Of(Knowledge, language));
        regions = RegionContent.All(Knowledge).ToDictionary(content => content.Region.Id.Value, content => (content, Evaluator.Of(Narrow(Knowledge, content))), StringComparer.Ordinal);
    }

    public KnowledgeBase Knowledge { get; }

    public RegionContent ContentOf(Persona persona) => regions[persona.Region].Content;

    /// <summary>Everything but what other regions decide.</summary>
    public static KnowledgeBase Narrow(KnowledgeBase knowledge, RegionContent content) => knowledge with
    {
        Policies = content.Policies,
        Criteria = content.Criteria,
        Measures = content.Measures,
        Programmes = content.Programmes,
        Combinings = [.. knowledge.Combinings.Where(combining => content.Policies.Any(policy => policy.Id.Value == combining.PolicyId))],
    };

    /// <summary>What the results must say to the answers that the page took.</summary>
    public string[] Expected(WalkedCheck walked, DateOnly day)
    {
        var (content, evaluator) = regions[walked.Persona.Region];
        using var answers = JsonDocument.Parse(walked.AnswersJson(content));
        var result = evaluator.Evaluate(answers.RootElement, day);
        Assert.Empty(result.Errors);
        return [.. new ResultLines(content, result, new(texts[walked.Persona.Language], result)).Write()];
    }
}
