using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace FilmMeta.Tests.Conventions;

/// <summary>Writes down the public face of an assembly, one member a line, in an order that does not depend on the compiler.</summary>
internal static class PublicApi
{
    private static readonly NullabilityInfoContext Nullability = new();

    public static string Describe(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(TypeLine(type)).Append('\n');
            foreach (var line in Members(type).Order(StringComparer.Ordinal))
                text.Append("    ").Append(line).Append('\n');
        }

        return text.ToString();
    }

    private static string TypeLine(Type type)
    {
        var isRecord = type.GetMethod("<Clone>$", BindingFlags.Public | BindingFlags.Instance) is not null
            || (type.IsValueType && type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null);
        var kind = type.IsEnum ? "enum"
            : type.IsInterface ? "interface"
            : typeof(Delegate).IsAssignableFrom(type) ? "delegate"
            : type.IsValueType ? (isRecord ? "record struct" : "struct")
            : isRecord ? "record" : "class";
        var modifier = type is { IsAbstract: true, IsSealed: true } ? "static "
            : type.IsAbstract && !type.IsInterface ? "abstract "
            : type is { IsSealed: true, IsValueType: false } ? "sealed "
            : "";
        var bases = new[] { type.BaseType }.OfType<Type>()
            .Where(parent => parent != typeof(object) && parent != typeof(ValueType) && parent != typeof(Enum))
            .Concat(type.IsEnum ? [] : type.GetInterfaces())
            .Select(Name)
            .Order(StringComparer.Ordinal)
            .ToList();
        return $"{modifier}{kind} {type.Namespace}.{Name(type)}{(bases.Count == 0 ? "" : " : " + string.Join(", ", bases))}";
    }

    private static IEnumerable<string> Members(Type type)
    {
        const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        foreach (var field in type.GetFields(Declared).Where(field => field.IsPublic || field.IsFamily))
        {
            if (type.IsEnum && field.IsStatic)
                yield return $"{field.Name} = {Convert.ToInt64(field.GetRawConstantValue(), CultureInfo.InvariantCulture)}";
            else if (!type.IsEnum)
                yield return $"{(field.IsLiteral ? "const " : field.IsStatic ? "static " : "")}{Name(field.FieldType, Nullability.Create(field))} {field.Name}";
        }

        foreach (var constructor in type.GetConstructors(Declared).Where(IsVisible).Where(constructor => !constructor.IsStatic))
            yield return $"new({Parameters(constructor)})";

        foreach (var property in type.GetProperties(Declared))
        {
            var getter = property.GetMethod is { } get && IsVisible(get) ? "get; " : "";
            var setter = property.SetMethod is { } set && IsVisible(set)
                ? set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? "init; " : "set; "
                : "";
            if (getter.Length + setter.Length == 0 || IsGenerated(property.GetMethod) && property.Name == "EqualityContract")
                continue;

            var modifiers = ((property.GetMethod ?? property.SetMethod)!.IsStatic ? "static " : "") + (property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "");
            var index = property.GetIndexParameters() is { Length: > 0 } at ? $"this[{string.Join(", ", at.Select(Parameter))}]" : property.Name;
            yield return $"{modifiers}{Name(property.PropertyType, Nullability.Create(property))} {index} {{ {getter}{setter}}}";
        }

        foreach (var method in type.GetMethods(Declared).Where(IsVisible).Where(method => !method.IsSpecialName && !IsGenerated(method)))
        {
            var generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : "";
            yield return $"{(method.IsStatic ? "static " : "")}{Name(method.ReturnType, Nullability.Create(method.ReturnParameter))} {method.Name}{generic}({Parameters(method)})";
        }

        foreach (var method in type.GetMethods(Declared).Where(IsVisible).Where(method => method.Name.StartsWith("op_", StringComparison.Ordinal) && !IsGenerated(method)))
            yield return $"static {Name(method.ReturnType)} {method.Name}({Parameters(method)})";
    }

    // What the compiler adds to every record and every type alike says nothing.
    private static bool IsGenerated(MethodBase? method) => method is not null
        && (method.IsDefined(typeof(CompilerGeneratedAttribute)) || method.Name is "<Clone>$" or "PrintMembers");

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string Parameters(MethodBase method) => (method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "") + string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        var given = !parameter.HasDefaultValue ? ""
            : parameter.RawDefaultValue is null ? " = default"
            : " = " + Convert.ToString(parameter.RawDefaultValue, CultureInfo.InvariantCulture);
        return $"{(parameter.IsOut ? "out " : "")}{Name(parameter.ParameterType, Nullability.Create(parameter))} {parameter.Name}{given}";
    }

    private static string Name(Type type, NullabilityInfo nullability) =>
        Name(type) + (!type.IsValueType && nullability.ReadState == NullabilityState.Nullable ? "?" : "");

    private static string Name(Type type)
    {
        if (type.IsByRef || type.IsPointer)
            return Name(type.GetElementType()!);

        if (type.IsArray)
            return Name(type.GetElementType()!) + "[]";

        if (Nullable.GetUnderlyingType(type) is { } value)
            return Name(value) + "?";

        var name = type.IsNested && !type.IsGenericParameter ? Name(type.DeclaringType!) + "." + type.Name : type.Name;
        return type.IsGenericType ? $"{name[..name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : name;
    }
}
