namespace SiteGen.Core.Rules.Operators;

/// <summary><c>a - b</c>, of one unit; <c>-a</c>. The time between two dates is asked with <see cref="TimeBetween"/>.</summary>
internal sealed class Subtract() : Operator("-", new("left"), new("right") { IsOptional = true })
{
    public override RuleType? TypeOf(CheckedCall call, Typing typing) =>
        typing.CommonNumber([call["left"], .. call.All("right")], call.Place);
}
