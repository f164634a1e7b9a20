using System.Collections.Immutable;

namespace SiteGen.Core.Rules.Sentences.Texts;

/// <summary>What is said of answers that cannot be taken.</summary>
internal static class ErrorTexts
{
    public static ImmutableArray<KeyedPhrase> All { get; } =
    [
        new("error.answers", "The answers must be one JSON object.", "答案须为一个 JSON 对象。"),
        new("error.unknown-input", "“{0}” is no question here; it is left out.", "没有“{0}”这个问题，未采用。"),
        new("error.type", "{0}: an answer of this form cannot be taken.", "{0}：答案的形式不对，未采用。"),
        new("error.number", "{0}: this is no exact number; decimals are written as text.", "{0}：不是精确的数，未采用；小数须写成文本。"),
        new("error.precision", "{0}: the answer is finer than {1}.", "{0}：答案比{1}更细，未采用。"),
        new("error.option", "{0}: there is no such option.", "{0}：没有这个选项，未采用。"),
        new("error.date", "{0}: there is no such day; days are written as 2020-07-21.", "{0}：没有这一天，未采用；日期写作2020-07-21。"),
        new("error.domain", "{0}: the answer must be {1}.", "{0}：答案须{1}，未采用。"),
        new("error.band", "{0}: the lower end is above the upper one.", "{0}：下限大于上限，未采用。"),
        new("error.constraint", "“{0}” and “{1}” contradict each other; both are left out.", "“{0}”与“{1}”相互矛盾，均未采用。"),
        new("error.constraint-one", "{0}: the answer contradicts what must hold; it is left out.", "{0}：答案与应有的关系不符，未采用。"),
    ];
}
