using System.Collections.Immutable;
using System.Text.Json;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Rules.Results;

namespace SiteGen.Reporting;

/// <summary>What was probably meant by names in answers that nothing here has: a result tells only that they were left out.</summary>
internal static class AnswerHints
{
    private const int MostOptions = 12;

    public static void Write(JsonElement answers, ImmutableArray<AnswerError> errors, IReadOnlyDictionary<string, Input> inputs, Terminal terminal)
    {
        foreach (var error in errors)
            if (error.Code == "unknown-input" && NearSpelling.Find(error.Input, inputs.Keys) is { } near)
                terminal.Tell($"no input is called \"{error.Input}\"; did you mean \"{near}\"?", $"没有名为“{error.Input}”的输入项；是否想写“{near}”？");
            else if (error.Code == "option" && answers.TryGetProperty(error.Input, out var option))
                WriteOptions(inputs[error.Input], option.GetRawText(), terminal);
    }

    /// <param name="given">As written, in its quotes: it may be no text that can be read.</param>
    private static void WriteOptions(Input input, string given, Terminal terminal)
    {
        var options = input.Choices.Select(choice => choice.Id.Value).ToList();
        if (NearSpelling.Find(given.Trim('"'), options) is { } near)
            terminal.Tell($"{input.Id.Value} cannot be {given}; did you mean \"{near}\"?", $"{input.Id.Value} 不能是 {given}；是否想写“{near}”？");
        else
            terminal.Tell(
                $"{input.Id.Value} cannot be {given}; it can be {string.Join(", ", options.Take(MostOptions))}{(options.Count > MostOptions ? ", ..." : "")}",
                $"{input.Id.Value} 不能是 {given}；可以是 {string.Join("、", options.Take(MostOptions))}{(options.Count > MostOptions ? " 等" : "")}");
    }
}
