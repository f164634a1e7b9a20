using System.Globalization;
using HandlebarsDotNet;
using HandlebarsDotNet.Compiler;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Pages.Themes;

/// <summary>Templates in Handlebars, each compiled once. A key that a page does not have is an error, and everything is escaped by default.</summary>
/// <remarks>Reports SG0601 to SG0605.</remarks>
internal sealed class HandlebarsTheme : ITheme
{
    private const string Folder = "templates/";
    private const string Extension = ".hbs";

    /// <remarks>Measured: machine code for our templates costs about 70 ms, which interpreting loses again after some 600 pages.</remarks>
    private const int WorthCompiling = 600;

    private readonly Dictionary<string, SourceFile> files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HandlebarsTemplate<TextWriter, object, object>> templates = new(StringComparer.Ordinal);
    private readonly IHandlebars engine;
    private readonly SourceSet sources;
    private readonly DiagnosticBag diagnostics;

    private HandlebarsTheme(SourceSet sources, int pages, DiagnosticBag diagnostics)
    {
        this.sources = sources;
        this.diagnostics = diagnostics;
        var configuration = new HandlebarsConfiguration
        {
            ThrowOnUnresolvedBindingExpression = true,
            TextEncoder = new HtmlEncoder(),
            FormatProvider = CultureInfo.InvariantCulture,
        };
        if (pages < WorthCompiling)
            configuration.CompileTimeConfiguration.Features.Add(new TemplateInterpreter());
        engine = Handlebars.Create(configuration);
        ThemeWords.Register(engine);
    }

    /// <param name="pages">How many pages will be rendered: many are worth machine code, few are not.</param>
    public static HandlebarsTheme Compile(SourceSet sources, InterfaceStrings strings, int pages, DiagnosticBag diagnostics)
    {
        var theme = new HandlebarsTheme(sources, pages, diagnostics);
        foreach (var file in sources.Files)
            if (file.Path.StartsWith(Folder, StringComparison.Ordinal) && file.Path.EndsWith(Extension, StringComparison.Ordinal))
                theme.Add(file.Path[Folder.Length..^Extension.Length], file);
        TemplateSyntax.CheckPartials(theme.files, diagnostics);
        ThemeWords.Check(theme.files.Values, strings, diagnostics);
        return theme;
    }

    public string? Render(string template, object model, Wording wording)
    {
        if (!templates.TryGetValue(template, out var render))
        {
            diagnostics.Report(Codes.TemplateMissing, ThemePlace.Of(sources, $"{Folder}{template}{Extension}"), template);
            return null;
        }

        var writer = new StringWriter { NewLine = "\n" };
        try
        {
            render(writer, model, ThemeWords.DataFor(wording));
            return writer.ToString();
        }
        catch (Exception fault) when (IsFault(fault))
        {
            Report(fault, template);
            return null;
        }
    }

    private void Add(string name, SourceFile file)
    {
        files[name] = file;
        if (!TemplateSyntax.CheckBlocks(file, name, diagnostics))
            return;
        try
        {
            using var reader = new StringReader(file.Text);
            var compiled = engine.Compile(reader);
            templates[name] = (writer, model, data) => RenderNamed(name, () => compiled(writer, model, data));
            engine.RegisterTemplate(name, templates[name]);
        }
        catch (Exception fault) when (fault is HandlebarsException or InvalidOperationException or ArgumentException)
        {
            diagnostics.Report(Codes.TemplateBroken, SourceSpan.StartOf(file), name, FirstLine(fault.Message), FirstLine(fault.Message));
        }
    }

    /// <summary>The innermost template that spells a missing key out is the one to mend; a block handed to a layout runs within the layout.</summary>
    private void RenderNamed(string name, Action render)
    {
        try
        {
            render();
        }
        catch (Exception fault) when (IsFault(fault) && MissingKey(fault) is { } key && files[name].Text.Contains(key, StringComparison.Ordinal))
        {
            throw new TemplateFault(name, key, fault);
        }
    }

    private void Report(Exception fault, string template)
    {
        var chain = Chain(fault).ToList();
        if (chain.OfType<TemplateFault>().LastOrDefault() is { } missing)
            diagnostics.Report(Codes.TemplateKey, Place(missing.Template, missing.Key), missing.Template, missing.Key);
        else
            diagnostics.Report(Codes.TemplateFailed, SourceSpan.StartOf(files[template]), template, FirstLine(chain[^1].Message));
    }

    private SourceSpan Place(string template, string key) =>
        new(files[template], files[template].Text.IndexOf(key, StringComparison.Ordinal), key.Length);

    private static bool IsFault(Exception fault) => fault is HandlebarsException or HandlebarsUndefinedBindingException or TemplateFault;

    private static string? MissingKey(Exception fault) =>
        Chain(fault).Any(inner => inner is TemplateFault) ? null : Chain(fault).OfType<HandlebarsUndefinedBindingException>().LastOrDefault()?.Path;

    private static IEnumerable<Exception> Chain(Exception fault)
    {
        for (var inner = fault; inner is not null; inner = inner.InnerException)
            yield return inner;
    }

    private static string FirstLine(string message) => message.Split('\r', '\n')[0].TrimEnd('.');

#pragma warning disable CA1064, CA1032 // never leaves this type
    private sealed class TemplateFault(string template, string key, Exception inner) : Exception(null, inner)
    {
        public string Template => template;

        public string Key => key;
    }
#pragma warning restore CA1064, CA1032
}
