using System.Linq.Expressions;
using HandlebarsDotNet;
using HandlebarsDotNet.Features;

namespace SiteGen.Core.Pages.Themes;

/// <summary>Has templates interpreted rather than compiled to machine code, which costs a short run more than it saves.</summary>
internal sealed class TemplateInterpreter : IFeatureFactory, IFeature, IExpressionCompiler
{
    private IEnumerable<IExpressionMiddleware> middlewares = [];

    public IFeature CreateFeature() => this;

    public void OnCompiling(ICompiledHandlebarsConfiguration configuration)
    {
        middlewares = configuration.ExpressionMiddlewares;
        configuration.ExpressionCompiler = this;
    }

    public void CompilationCompleted()
    {
    }

    public T Compile<T>(Expression<T> expression)
        where T : class, Delegate =>
        middlewares.Aggregate(expression, (rewritten, middleware) => middleware.Invoke(rewritten)).Compile(preferInterpretation: true);
}
