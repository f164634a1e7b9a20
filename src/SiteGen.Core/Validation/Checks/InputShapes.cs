using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;

namespace SiteGen.Core.Validation.Checks;

/// <summary>An input has what its type needs and nothing else: choices have choices, figures and dates a domain.</summary>
internal static class InputShapes
{
    public static void Check(CheckContext context)
    {
        foreach (var input in context.Knowledge.Inputs)
        {
            var isChoice = input.Type == InputType.Choice;
            var isFigure = !isChoice && input.Type != InputType.YesNo;
            var isCounted = input.Type is InputType.Count or InputType.Quantity;
            Check(context, input, "choices", isChoice, input.Choices.Length > 0);
            Check(context, input, "ordered", isChoice && input.IsOrdered, input.IsOrdered);
            Check(context, input, "domain", isFigure, input.Domain is not null);
            Check(context, input, "unit", isCounted && input.Unit is not null, input.Unit is not null);
        }
    }

    private static void Check(CheckContext context, Input input, string key, bool owed, bool present)
    {
        if (owed && !present)
            context.Diagnostics.Report(Codes.InputIncomplete, input.Id.Span, Words.Of(input.Type), key);
        else if (present && !owed)
            context.Diagnostics.Report(Codes.InputKeyOutOfPlace, input.Id.Span, Words.Of(input.Type), key);
    }
}
