using System.Reflection;
using System.Reflection.Emit;

namespace Disclosure.Tests;

/// <summary>What the types of an assembly use of one another: in their bases, their signatures and their code. Attributes are left aside.</summary>
internal static class TypeUses
{
    private const BindingFlags All =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>All uses; a type inside another one counts as the outermost.</summary>
    public static HashSet<(Type Type, Type Used)> Of(Assembly assembly) =>
    [
        .. from type in assembly.GetTypes()
           from used in Used(type).SelectMany(Parts)
           where used.Assembly == assembly
           select (Outermost(type), Outermost(used)),
    ];

    public static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    private static IEnumerable<Type> Used(Type type) =>
    [
        .. Optional(type.BaseType),
        .. type.GetInterfaces(),
        .. Constraints(type.GetGenericArguments()),
        .. type.GetFields(All).Select(field => field.FieldType),
        .. type.GetMethods(All).SelectMany(method => Used(method, method.GetGenericArguments()).Append(method.ReturnType)),
        .. type.GetConstructors(All).SelectMany(constructor => Used(constructor, [])),
    ];

    private static IEnumerable<Type> Used(MethodBase method, Type[] arguments) =>
    [
        .. Constraints(arguments),
        .. method.GetParameters().Select(parameter => parameter.ParameterType),
        .. method.GetMethodBody() is { } body ? Used(method, arguments, body) : [],
    ];

    private static IEnumerable<Type> Used(MethodBase method, Type[] arguments, MethodBody body) =>
    [
        .. body.LocalVariables.Select(local => local.LocalType),
        .. from instruction in Instructions.Of(body.GetILAsByteArray()!)
           where instruction.Code.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok
           from used in Named(method.Module.ResolveMember(instruction.Operand, method.DeclaringType!.GetGenericArguments(), arguments)!)
           select used,
    ];

    private static IEnumerable<Type> Named(MemberInfo member) => member switch
    {
        Type type => [type],
        FieldInfo field => [field.DeclaringType!, field.FieldType],
        MethodInfo method => [.. Optional(method.DeclaringType), .. method.GetGenericArguments(), method.ReturnType],
        _ => Optional(member.DeclaringType),
    };

    private static IEnumerable<Type> Constraints(Type[] arguments) =>
        arguments.Where(argument => argument.IsGenericParameter).SelectMany(argument => argument.GetGenericParameterConstraints());

    /// <summary>The types that a type is made of.</summary>
    private static IEnumerable<Type> Parts(Type type)
    {
        if (type.HasElementType)
            return Parts(type.GetElementType()!);
        if (type.IsGenericParameter)
            return [];
        return type.IsConstructedGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition()) : [type];
    }

    private static IEnumerable<Type> Optional(Type? type) => type is null ? [] : [type];
}
