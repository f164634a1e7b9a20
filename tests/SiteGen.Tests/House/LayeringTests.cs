using Mono.Cecil;
using Mono.Cecil.Cil;
using Xunit;

namespace SiteGen.Tests.House;

/// <summary>A room uses only rooms above it, and rooms that stand side by side never use one another. Read from the compiled code.</summary>
public sealed class LayeringTests
{
    private static readonly string[] Rooms =
    [
        "Sources", "Diagnostics", "Yaml", "Expressions", "Model", "Binding", "Validation", "Rules", "Changes", "Site", "Assets", "Search", "Pages", "Outputs",
        "Importing",
    ];

    private static readonly string[] SideBySide = ["Rules", "Changes", "Search", "Pages"];

    [Fact]
    public void A_room_uses_only_rooms_above_it()
    {
        var wrong = Uses().Where(use => Array.IndexOf(Rooms, use.To) > Array.IndexOf(Rooms, use.From)).ToArray();
        Assert.Empty(wrong.Select(use => $"{use.From} uses {use.To}: {use.Where}").Distinct());
    }

    [Fact]
    public void Rooms_side_by_side_never_use_one_another()
    {
        var wrong = Uses().Where(use => SideBySide.Contains(use.From) && SideBySide.Contains(use.To)).ToArray();
        Assert.Empty(wrong.Select(use => $"{use.From} uses {use.To}: {use.Where}").Distinct());
    }

    [Fact]
    public void Every_room_is_known_and_its_folder_is_its_namespace()
    {
        var folders = Directory.GetDirectories(RepositoryRoot.Path("src", "SiteGen.Core")).Select(Path.GetFileName).Except(["bin", "obj"]).Order().ToArray();
        Assert.Empty(folders.Except(Rooms));
        foreach (var folder in folders)
            foreach (var file in Directory.GetFiles(RepositoryRoot.Path("src", "SiteGen.Core", folder!), "*.cs", SearchOption.AllDirectories))
                Assert.Contains($"namespace SiteGen.Core.{folder}", File.ReadAllText(file));
    }

    [Fact]
    public void The_uses_are_really_read() => Assert.Contains(Uses(), use => use is { From: "Binding", To: "Yaml" });

    private static HashSet<(string From, string To, string Where)> Uses()
    {
        using var assembly = AssemblyDefinition.ReadAssembly(typeof(Core.SiteBuilder).Assembly.Location);
        var uses = new HashSet<(string From, string To, string Where)>();
        foreach (var type in assembly.MainModule.GetTypes())
            if (RoomOf(type) is { } from)
                foreach (var used in Used(type))
                    if (RoomOf(used) is { } to && to != from)
                        uses.Add((from, to, type.FullName));
        return uses;
    }

    private static IEnumerable<TypeReference> Used(TypeDefinition type)
    {
        IEnumerable<TypeReference?> used =
        [
            type.BaseType,
            .. type.Interfaces.Select(implemented => implemented.InterfaceType),
            .. type.Fields.Select(field => field.FieldType),
            .. type.Properties.Select(property => property.PropertyType),
            .. type.Methods.SelectMany(Used),
        ];
        return used.OfType<TypeReference>().SelectMany(Parts);
    }

    private static IEnumerable<TypeReference> Used(MethodDefinition method) =>
        method.Parameters.Select(parameter => parameter.ParameterType)
            .Append(method.ReturnType)
            .Concat(method.HasBody ? method.Body.Variables.Select(variable => variable.VariableType) : [])
            .Concat(method.HasBody ? method.Body.Instructions.SelectMany(Used) : []);

    private static IEnumerable<TypeReference> Used(Instruction instruction) => instruction.Operand switch
    {
        TypeReference type => [type],
        FieldReference field => [field.DeclaringType, field.FieldType],
        GenericInstanceMethod method => [method.DeclaringType, method.ReturnType, .. method.GenericArguments],
        MethodReference method => [method.DeclaringType, method.ReturnType],
        _ => [],
    };

    private static IEnumerable<TypeReference> Parts(TypeReference type) => type switch
    {
        GenericInstanceType generic => generic.GenericArguments.SelectMany(Parts).Append(generic.ElementType),
        TypeSpecification wrapped => Parts(wrapped.ElementType),
        _ => [type],
    };

    private static string? RoomOf(TypeReference type)
    {
        var outer = type;
        while (outer.DeclaringType is not null)
            outer = outer.DeclaringType;
        return outer.Namespace.Split('.') is ["SiteGen", "Core", var room, ..] ? room : null;
    }
}
