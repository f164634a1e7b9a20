using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using Xunit;

namespace SiteGen.Tests.House;

/// <summary>Sealed, immutable, without static state.</summary>
public sealed class StyleTests
{
    private static readonly Assembly[] Assemblies = [typeof(Core.SiteBuilder).Assembly, Assembly.Load("sitegen")];

    [Fact]
    public void Every_class_is_sealed_static_or_a_base()
    {
        var types = Types().Where(type => type.IsClass).ToArray();
        var open = types.Where(type => !type.IsSealed && !type.IsAbstract && !Array.Exists(types, other => IsBase(type, other)));
        Assert.Empty(open.Select(type => type.FullName));
    }

    [Fact]
    public void The_model_has_no_settable_property_and_no_open_field()
    {
        var model = Types().Where(type => type.Namespace is "SiteGen.Core.Model" or "SiteGen.Core.Yaml" or "SiteGen.Core.Expressions" or "SiteGen.Core.Diagnostics").ToArray();
        Assert.True(model.Length > 40);
        var settable = model.SelectMany(type => type.GetProperties(All))
            .Where(property => property.SetMethod is { } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)));
        Assert.Empty(settable.Select(property => $"{property.DeclaringType}.{property.Name}"));
        var open = model.Where(type => !type.IsEnum).SelectMany(type => type.GetFields(All)).Where(field => field is { IsPublic: true, IsInitOnly: false, IsLiteral: false });
        Assert.Empty(open.Select(field => $"{field.DeclaringType}.{field.Name}"));
    }

    [Fact]
    public void The_model_holds_no_collection_that_can_change()
    {
        var fields = Types().Where(type => type.Namespace == "SiteGen.Core.Model" && IsRecord(type)).SelectMany(type => type.GetProperties(All));
        var changeable = fields.Where(property => IsChangeable(property.PropertyType));
        Assert.Empty(changeable.Select(property => $"{property.DeclaringType}.{property.Name}"));
    }

    [Fact]
    public void No_static_field_can_change()
    {
        var state = Types().SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(field => !field.IsLiteral && (!field.IsInitOnly || IsChangeable(field.FieldType)) && !IsCompilersOwn(field));
        Assert.Empty(state.Select(field => $"{field.DeclaringType}.{field.Name}"));
    }

    private const BindingFlags All = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static IEnumerable<Type> Types() => Assemblies.SelectMany(assembly => assembly.GetTypes())
        .Where(type => type.Namespace?.StartsWith("SiteGen", StringComparison.Ordinal) == true
            && !Attribute.IsDefined(type, typeof(CompilerGeneratedAttribute)) && !type.FullName!.Contains('<', StringComparison.Ordinal));

    private static bool IsBase(Type type, Type other) =>
        other.BaseType == type || (other.BaseType is { IsGenericType: true } generic && generic.GetGenericTypeDefinition() == type);

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;

    /// <summary>Arrays count as changeable in the model's records; as private static tables they are lists by another name.</summary>
    private static bool IsChangeable(Type type) =>
        type != typeof(string) && typeof(IEnumerable).IsAssignableFrom(type) && !type.IsArray
        && type.Namespace?.StartsWith("System.Collections.Immutable", StringComparison.Ordinal) != true
        && type.Namespace?.StartsWith("System.Collections.Frozen", StringComparison.Ordinal) != true
        && !(type.IsInterface && type.Name.StartsWith("IReadOnly", StringComparison.Ordinal))
        && !(type.IsInterface && type.Name.StartsWith("IEnumerable", StringComparison.Ordinal));

    private static bool IsCompilersOwn(FieldInfo field) => field.Name.Contains('<', StringComparison.Ordinal) && !field.Name.EndsWith("k__BackingField", StringComparison.Ordinal);
}
