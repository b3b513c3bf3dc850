using System.Reflection;
using System.Text;
using Extractor.Model;
using Extractor.Writing;

namespace Extractor.Tests;

/// <summary>What programs that use the library may rely on: a change of it shows as a change of a file.</summary>
public sealed class PublicInterfaceTests
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly NullabilityInfoContext Nullability = new();

    // What the compiler makes of the word "record" is no decision of ours
    private static readonly string[] OfRecords = ["<Clone>$", "PrintMembers", "EqualityContract", "Equals", "GetHashCode", "ToString", "op_Equality", "op_Inequality", "Deconstruct"];

    [Theory]
    [InlineData(typeof(Article))]
    [InlineData(typeof(OutputFormats))]
    public void The_public_interface_is_approved(Type inAssembly)
    {
        var listing = new StringBuilder();
        foreach (var type in inAssembly.Assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            listing.Append(Describe(type)).Append('\n');
            foreach (var member in MembersOf(type).Order(StringComparer.Ordinal))
            {
                listing.Append("    ").Append(member).Append('\n');
            }
        }

        ApprovedFile.Check($"{inAssembly.Assembly.GetName().Name}.interface.txt", Encoding.UTF8.GetBytes(listing.ToString()));
    }

    private static string Describe(Type type)
    {
        var kind = type switch
        {
            { IsEnum: true } => "enum",
            { IsInterface: true } => "interface",
            { IsValueType: true } => "struct",
            { IsAbstract: true, IsSealed: true } => "static class",
            { IsAbstract: true } => "abstract class",
            { IsSealed: true } => "sealed class",
            _ => "class",
        };
        var isDerived = type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) && parent != typeof(Enum);
        return $"{kind} {Name(type)}{(isDerived ? " : " + Name(type.BaseType!) : "")}";
    }

    private static IEnumerable<string> MembersOf(Type type) => type.IsEnum
        ? type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => $"{field.GetRawConstantValue(),4} {field.Name}")
        : type.GetMembers(Declared).Where(member => !OfRecords.Contains(member.Name)).Select(Describe).OfType<string>();

    private static string? Describe(MemberInfo member) => member switch
    {
        FieldInfo { IsPublic: true } field => $"{(field.IsLiteral ? "const " : field.IsStatic ? "static " : "")}{Name(field.FieldType)} {field.Name}",
        PropertyInfo property => Describe(property),
        ConstructorInfo { IsStatic: false } constructor when IsVisible(constructor) => $"new({Parameters(constructor)})",
        MethodInfo { IsSpecialName: false } method when IsVisible(method) =>
            $"{(method.IsStatic ? "static " : "")}{Name(method.ReturnType)}{Mark(Nullability.Create(method.ReturnParameter))} {method.Name}{TypeParameters(method)}({Parameters(method)})",
        _ => null,
    };

    private static string? Describe(PropertyInfo property)
    {
        var getter = property.GetMethod is { } get && IsVisible(get) ? get : null;
        var setter = property.SetMethod is { } set && IsVisible(set) ? set : null;
        if ((getter ?? setter) is not { } accessor)
        {
            return null;
        }

        var isInit = setter?.ReturnParameter.GetRequiredCustomModifiers().Length > 0;
        var index = property.GetIndexParameters() is { Length: > 0 } parameters ? $"[{string.Join(", ", parameters.Select(one => Name(one.ParameterType)))}]" : "";
        return $"{(accessor.IsStatic ? "static " : "")}{Name(property.PropertyType)}{Mark(Nullability.Create(property))} {property.Name}{index}"
            + $" {{ {(getter is null ? "" : "get; ")}{(setter is null ? "" : isInit ? "init; " : "set; ")}}}";
    }

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter =>
        $"{Name(parameter.ParameterType)}{Mark(Nullability.Create(parameter))} {parameter.Name}{(parameter.HasDefaultValue ? $" = {parameter.DefaultValue ?? "null"}" : "")}"));

    private static string Mark(NullabilityInfo info) =>
        info.Type is { IsValueType: false, IsGenericParameter: false } && (info.ReadState, info.WriteState) is (NullabilityState.Nullable, _) or (_, NullabilityState.Nullable) ? "?" : "";

    private static string TypeParameters(MethodInfo method) =>
        method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : "";

    private static string Name(Type type)
    {
        if (type.IsByRef)
        {
            return "ref " + Name(type.GetElementType()!);
        }

        if (type.IsArray)
        {
            return Name(type.GetElementType()!) + "[]";
        }

        var name = type.Namespace?.StartsWith("Extractor", StringComparison.Ordinal) == true && !type.IsGenericParameter ? $"{type.Namespace}.{type.Name}" : type.Name;
        return type.IsGenericType ? $"{name[..name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : name;
    }
}
