using SiteGen.Core.Diagnostics;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Expressions;

#pragma warning disable CA1064, CA1032 // never leaves this room
/// <summary>Leaves an expression at its first fault, since what follows would only be guessed at. <see cref="ExpressionReader"/> tells it.</summary>
internal sealed class Refused(Diagnostic diagnostic) : Exception
{
    public Refused(DiagnosticCode code, SourceSpan span, params ReadOnlySpan<string> arguments)
        : this(new Diagnostic(code, span, [.. arguments], null, []))
    {
    }

    public Diagnostic Diagnostic => diagnostic;
}
#pragma warning restore CA1064, CA1032
