using NUglify.JavaScript;
using NUglify.JavaScript.Syntax;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Assets;

/// <summary>Reads a module: what it imports and exports, its names, and the rest.</summary>
/// <remarks>Reports SG0515 where it cannot be read, SG0516 for imports and exports of a form that cannot be joined.</remarks>
internal sealed class ScriptReader
{
    private readonly SourceFile file;
    private readonly DiagnosticBag diagnostics;
    private readonly char[] rest;
    private readonly List<ScriptImport> imports = [];
    private readonly List<ScriptExport> exports = [];
    private readonly HashSet<string> declared = new(StringComparer.Ordinal);
    private readonly HashSet<string> free = new(StringComparer.Ordinal);
    private bool hasFault;

    private ScriptReader(SourceFile file, DiagnosticBag diagnostics)
    {
        this.file = file;
        this.diagnostics = diagnostics;
        rest = file.Text.ToCharArray();
    }

    public static ScriptText? Read(SourceFile file, DiagnosticBag diagnostics) => new ScriptReader(file, diagnostics).Read();

    private ScriptText? Read()
    {
        foreach (var statement in Statements())
            Read(statement);
        return hasFault ? null : new(file, new(rest), [.. imports], [.. exports], [.. declared], [.. free]);
    }

    private AstNode[] Statements()
    {
        var parser = new JSParser();
        var block = AssetMinifier.Read(file, diagnostics, errors =>
        {
            parser.CompilerError += (_, found) => errors.Add(found.Error);
            var settings = AssetMinifier.ScriptSettings;
            settings.SourceMode = JavaScriptSourceMode.Module;
            settings.MinifyCode = false;
            return parser.Parse(file.Text, settings);
        });
        hasFault = block is null;
        if (block?.Children.OfType<ModuleDeclaration>().FirstOrDefault() is not { Body: { } body })
            return [];
        free.UnionWith(parser.GlobalScope.NameTable.Keys);
        declared.UnionWith(body.EnclosingScope.NameTable.Keys.Where(name => !free.Contains(name)));
        return [.. body.Children];
    }

    private void Read(AstNode statement)
    {
        if (statement is ImportStatement import)
            Import(import);
        else if (statement is ExportStatement { ModuleName: { Length: > 0 } } again)
            ExportAgain(again);
        else if (statement is ExportStatement export)
            Export(export);
        else if (Awaits(statement))
            Refuse(statement);
        if (Misread(statement) is { } pattern)
            Refuse(pattern);
    }

    private void Import(ImportStatement import)
    {
        var whole = import.Children.OfType<BindingIdentifier>().FirstOrDefault();
        var names = import.Children.OfType<ImportExportSpecifier>().ToList();
        if (whole is not null && !import.Context.Code.Contains('*', StringComparison.Ordinal))
            Refuse(import);
        imports.Add(new(PathOf(import.ModuleContext), [.. names.Select(name => (NameAt(ForeignAt(name)), (string?)LocalName(name)))], whole?.Context.Code));
        Blank(import.Context.StartPosition, import.ModuleContext.EndPosition);
    }

    private void ExportAgain(ExportStatement export)
    {
        var names = export.Children.OfType<ImportExportSpecifier>().ToList();
        if (names.Count == 0)
            Refuse(export);
        var import = new ScriptImport(PathOf(export.ModuleContext), [.. names.Select(name => (NameAt(name.LocalIdentifier.Context), (string?)null))], null);
        imports.Add(import);
        exports.AddRange(names.Select(name => new ScriptExport(ForeignName(name), LocalName(name), import)));
        Blank(export.Context.StartPosition, export.ModuleContext.EndPosition);
    }

    private SourceSpan PathOf(SourceContext module) => new(file, module.StartPosition + 1, module.EndPosition - module.StartPosition - 2);

    private static SourceContext ForeignAt(ImportExportSpecifier name) => name.ExternalName is { Length: > 0 } ? name.Context : name.LocalIdentifier.Context;

    /// <summary>Of <c>a as b</c> what stands first.</summary>
    private SourceSpan NameAt(SourceContext context)
    {
        var end = context.StartPosition;
        while (end < context.EndPosition && (char.IsLetterOrDigit(file.Text[end]) || file.Text[end] is '_' or '$'))
            end++;
        return new(file, context.StartPosition, end - context.StartPosition);
    }

    /// <summary>What is exported must stay what it is: a constant, a function, a class.</summary>
    private void Export(ExportStatement export)
    {
        var names = export.Children.OfType<ImportExportSpecifier>().ToList();
        var declared = export.Children.FirstOrDefault(child => child is not ImportExportSpecifier);
        var bindings = declared switch
        {
            null => [],
            LexicalDeclaration { StatementToken: JSToken.Const } constants => constants.Children.OfType<VariableDeclaration>().Select(constant => constant.Binding as BindingIdentifier),
            FunctionObject function => [function.Binding],
            ClassNode type => [type.Binding as BindingIdentifier],
            _ => new BindingIdentifier?[] { null },
        };
        if (export.IsDefault || bindings.Contains(null))
        {
            Refuse(export);
            return;
        }

        exports.AddRange(names.Select(name => new ScriptExport(ForeignName(name), LocalName(name), null)));
        exports.AddRange(bindings.Select(binding => new ScriptExport(binding!.Name, binding.Name, null)));
        Blank(export.Context.StartPosition, declared is null ? export.Context.EndPosition : export.Context.StartPosition + "export".Length);
    }

    private static string LocalName(ImportExportSpecifier name) => name.LocalIdentifier.Context.Code;

    private static string ForeignName(ImportExportSpecifier name) => name.ExternalName is { Length: > 0 } foreign ? foreign : LocalName(name);

    private static bool Awaits(AstNode node) =>
        node is not FunctionObject && (node is UnaryExpression { OperatorToken: JSToken.Await } || node.Children.Any(Awaits));

    /// <summary>
    /// What the minifier takes for something else without a word: <c>key</c> of <c>({ [key]: value }) =&gt; ...</c> and all but a name that
    /// is caught are renamed elsewhere only.
    /// </summary>
    private static AstNode? Misread(AstNode node) => node switch
    {
        TryStatement { CatchParameter: { Binding: not BindingIdentifier } caught } => caught,
        ObjectLiteralField and not ComputedPropertyField when node.Context.Code?.StartsWith('[') == true => node,
        _ => node.Children.Select(Misread).FirstOrDefault(found => found is not null),
    };

    private void Refuse(AstNode statement)
    {
        hasFault = true;
        diagnostics.Report(Codes.AssetForm, new(file, statement.Context.StartPosition, FirstLine(statement.Context.Code)), file.Path);
    }

    private static int FirstLine(string code) => code.IndexOf('\n', StringComparison.Ordinal) is >= 0 and var end ? end : code.Length;

    /// <summary>Lines and columns stay what they are.</summary>
    private void Blank(int start, int end)
    {
        for (var i = start; i < end; i++)
            if (rest[i] is not ('\n' or '\r'))
                rest[i] = ' ';
    }
}
