using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Disclosure.Tests;

/// <summary>The strings that the code of an assembly has in it, with the type that uses each: those of methods and of constants.</summary>
internal static class StringConstants
{
    private static readonly Dictionary<int, OpCode> s_opCodes = typeof(OpCodes).GetFields()
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => (int)(ushort)code.Value);

    /// <summary>Reads an assembly.</summary>
    /// <param name="path">Its file.</param>
    /// <param name="isMeant">Tells by the name of an outermost type whether to look into it.</param>
    public static List<(string Type, string Text)> Of(string path, Func<string, bool> isMeant)
    {
        using var file = new PEReader(File.OpenRead(path));
        var metadata = file.GetMetadataReader();
        var strings = new List<(string, string)>();
        foreach (var type in metadata.TypeDefinitions.Select(metadata.GetTypeDefinition))
        {
            var name = OutermostName(metadata, type);
            if (!isMeant(name))
                continue;
            foreach (var method in type.GetMethods().Select(metadata.GetMethodDefinition).Where(method => method.RelativeVirtualAddress > 0))
                strings.AddRange(Loaded(metadata, file.GetMethodBody(method.RelativeVirtualAddress).GetILBytes()!).Select(text => (name, text)));
            strings.AddRange(Constants(metadata, type).Select(text => (name, text)));
        }

        return strings;
    }

    private static string OutermostName(MetadataReader metadata, TypeDefinition type)
    {
        while (!type.GetDeclaringType().IsNil)
            type = metadata.GetTypeDefinition(type.GetDeclaringType());
        return metadata.GetString(type.Name);
    }

    private static IEnumerable<string> Constants(MetadataReader metadata, TypeDefinition type) =>
        from field in type.GetFields()
        let constant = metadata.GetFieldDefinition(field).GetDefaultValue()
        where !constant.IsNil && metadata.GetConstant(constant).TypeCode == ConstantTypeCode.String
        let value = metadata.GetBlobReader(metadata.GetConstant(constant).Value)
        select value.ReadUTF16(value.Length);

    private static IEnumerable<string> Loaded(MetadataReader metadata, byte[] code)
    {
        for (var at = 0; at < code.Length;)
        {
            var opCode = s_opCodes[code[at] == 0xFE ? 0xFE00 | code[at + 1] : code[at]];
            at += opCode.Size;
            if (opCode == OpCodes.Ldstr)
                yield return metadata.GetUserString(MetadataTokens.UserStringHandle(BitConverter.ToInt32(code, at) & 0xFFFFFF));
            at += OperandSize(opCode.OperandType, code, at);
        }
    }

    private static int OperandSize(OperandType type, byte[] code, int at) => type switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + 4 * BitConverter.ToInt32(code, at),
        _ => 4,
    };
}
