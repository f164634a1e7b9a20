using SiteGen.Core.Sources;

namespace SiteGen.Core.Expressions;

public abstract record Expression(SourceSpan Span);
