using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Binding;

/// <summary>What <c>measures.yaml</c> says on having several measures at once: one kind of statement, named by its key.</summary>
internal static class CombiningBinder
{
    private static readonly string[] Kinds = ["exclusive", "cap", "together"];

    public static Combining Bind(MappingReader combining, string policyId)
    {
        var (id, cites) = (combining.Id(), combining.RequireCitations("cites", policyId));
        return combining.OneKeyOf(Kinds) switch
        {
            "exclusive" => new Exclusive(id, policyId, Measures(combining, "exclusive"), cites),
            "cap" => new SumCap(id, policyId, combining.RequireFigure("cap"), Measures(combining, "of"), cites),
            "together" => new Together(id, policyId, Measures(combining, "together"), cites),
            _ => Unknown(combining, id, policyId),
        };
    }

    /// <summary>Asks for every key of every kind, so that none is out of place where the kind is open.</summary>
    private static Together Unknown(MappingReader combining, Located<string> id, string policyId)
    {
        foreach (var key in Kinds.Append("of"))
            combining.Find(key);
        return new(id, policyId, [], []);
    }

    private static ImmutableArray<Located<string>> Measures(MappingReader combining, string key)
    {
        combining.RequireItems(key);
        return combining.Words(key);
    }
}
