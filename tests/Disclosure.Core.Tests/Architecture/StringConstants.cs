using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Disclosure.Tests;

/// <summary>The strings that the code of an assembly has in it, with the type that uses each: those of methods and of constants.</summary>
internal static class StringConstants
{
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

    private static IEnumerable<string> Loaded(MetadataReader metadata, byte[] code) =>
        from instruction in Instructions.Of(code)
        where instruction.Code == OpCodes.Ldstr
        select metadata.GetUserString(MetadataTokens.UserStringHandle(instruction.Operand & 0xFFFFFF));
}
