using System.Collections.Immutable;

namespace SiteGen.Core.Rules.Results;

/// <summary>What to ask next to decide what is still open.</summary>
/// <param name="Decided">How many of the targets hang on no open answer any more.</param>
/// <param name="Of">How many targets there are.</param>
/// <param name="Questions">Only what can matter, the one on which most hangs for its cost first.</param>
public sealed record NextQuestions(int Decided, int Of, ImmutableArray<Question> Questions);

/// <param name="Outcomes">The open targets to which the answer can matter, in the order of the content.</param>
/// <param name="Score">Its part of what the open targets hang on, for its cost: a thousand for each outcome, over 2 and the cost.</param>
public sealed record Question(string Input, ImmutableArray<string> Outcomes, int Score);
