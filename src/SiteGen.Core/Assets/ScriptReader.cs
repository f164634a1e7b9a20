using NUglify;
using NUglify.JavaScript;
using NUglify.JavaScript.Syntax;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Assets;

/// <summary>Reads a module: what it imports and exports, and the rest as a function.</summary>
/// <remarks>Reports SG0515 where it cannot be read, SG0516 for imports and exports of a form that cannot be joined.</remarks>
internal sealed class ScriptReader
{
    private readonly SourceFile file;
    private readonly DiagnosticBag diagnostics;
    private readonly char[] rest;
    private readonly List<ScriptImport> imports = [];
    private readonly List<(string Name, string Value)> exports = [];
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
        if (hasFault)
            return null;
        var parameters = imports.Select(import => import.Parameter).OfType<string>();
        var returned = exports.Count == 0 ? "" : $"return{{{string.Join(',', exports.Select(export => $"{export.Name}:{export.Value}"))}}}";
        var function = AssetMinifier.Function($"(({string.Join(',', parameters)})=>{{\n{new string(rest)}\n;{returned}}})", file, 1, diagnostics);
        return function is null ? null : new(function, [.. imports], [.. exports.Select(export => export.Name)]);
    }

    private IEnumerable<AstNode> Statements()
    {
        var block = AssetMinifier.Read(file, 0, diagnostics, errors =>
        {
            var parser = new JSParser();
            parser.CompilerError += (_, found) => errors.Add(found.Error);
            var settings = AssetMinifier.ScriptSettings;
            settings.SourceMode = JavaScriptSourceMode.Module;
            settings.MinifyCode = false;
            return parser.Parse(file.Text, settings);
        });
        hasFault = block is null;
        return block?.Children.SelectMany(node => node is ModuleDeclaration module ? module.Body.Children : [node]) ?? [];
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
    }

    private void Import(ImportStatement import)
    {
        var whole = import.Children.OfType<BindingIdentifier>().FirstOrDefault();
        var names = import.Children.OfType<ImportExportSpecifier>().ToList();
        if (whole is not null && !import.Context.Code.Contains('*', StringComparison.Ordinal))
            Refuse(import);
        var parts = names.Select(name => $"{ForeignName(name)}:{LocalName(name)}");
        var parameter = whole?.Context.Code ?? (names.Count == 0 ? null : $"{{{string.Join(',', parts)}}}");
        Add(import, import.ModuleContext, parameter, names);
    }

    private void ExportAgain(ExportStatement export)
    {
        var names = export.Children.OfType<ImportExportSpecifier>().ToList();
        if (names.Count == 0)
            Refuse(export);
        var parameter = $"$from{imports.Count}";
        Add(export, export.ModuleContext, parameter, names);
        exports.AddRange(names.Select(name => (ForeignName(name), $"{parameter}.{LocalName(name)}")));
    }

    private void Add(AstNode statement, SourceContext module, string? parameter, List<ImportExportSpecifier> names)
    {
        var path = new SourceSpan(file, module.StartPosition + 1, module.EndPosition - module.StartPosition - 2);
        var foreign = names.Select(name => statement is ImportStatement && name.ExternalName is { Length: > 0 } ? name.Context : name.LocalIdentifier.Context);
        imports.Add(new(path, parameter, [.. foreign.Select(NameAt)]));
        Blank(statement.Context.StartPosition, module.EndPosition);
    }

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

        exports.AddRange(names.Select(name => (ForeignName(name), LocalName(name))));
        exports.AddRange(bindings.Select(binding => (binding!.Name, binding.Name)));
        Blank(export.Context.StartPosition, declared is null ? export.Context.EndPosition : export.Context.StartPosition + "export".Length);
    }

    private static string LocalName(ImportExportSpecifier name) => name.LocalIdentifier.Context.Code;

    private static string ForeignName(ImportExportSpecifier name) => name.ExternalName is { Length: > 0 } foreign ? foreign : LocalName(name);

    private static bool Awaits(AstNode node) =>
        node is not FunctionObject && (node is UnaryExpression { OperatorToken: JSToken.Await } || node.Children.Any(Awaits));

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
