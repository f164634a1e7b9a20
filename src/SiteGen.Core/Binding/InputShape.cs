using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Sources;
using SiteGen.Core.Yaml;

namespace SiteGen.Core.Binding;

/// <summary>An input has what its type needs and nothing else: choices have choices, figures and dates a domain, counts a unit.</summary>
internal static class InputShape
{
    private static readonly InputType[] Choices = [InputType.Choice];
    private static readonly InputType[] Counted = [InputType.Count, InputType.Quantity];
    private static readonly InputType[] Numbers = [InputType.Money, InputType.Percent, .. Counted];
    private static readonly InputType[] Figures = [InputType.Date, .. Numbers];

    public static void Check(Located<string> id, InputType type, MappingReader input)
    {
        Owe(Choices, "choices", isMet: input.Has("from") || (input.Has("choices") && input.Find("choices") is not YamlSequence { Items.IsEmpty: true }));
        Owe(Figures, "domain", input.Has("domain"));
        Owe(Counted, "unit", input.Has("unit"));
        Refuse(Choices, "from", "choices", "ordered");
        Refuse(Figures, "domain", "bands");
        Refuse(Numbers, "per");
        Refuse(Counted, "unit");

        void Owe(InputType[] types, string key, bool isMet)
        {
            if (types.Contains(type) && !isMet && !input.HasNear(key))
                input.Diagnostics.Report(Codes.InputIncomplete, id.Span, Words.Of(type), key);
        }

        void Refuse(InputType[] types, params ReadOnlySpan<string> keys)
        {
            foreach (var key in keys)
                if (input.Has(key) && !types.Contains(type))
                    input.Diagnostics.Report(Codes.InputKeyOutOfPlace, input.PlaceOf(key), Words.Of(type), key);
        }
    }
}
