using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Disclosure.Tests;

/// <summary>The folders of a project that the types of its assembly stand in, as the symbols in the assembly tell.</summary>
internal static class SourceFolders
{
    /// <summary>The kind under which the symbols keep the files of a type that has no code.</summary>
    private static readonly Guid s_documentsOfType = new("932E74BC-DBA9-4478-8D46-0F32A7BAB3D3");

    /// <summary>The folders of each type that stands in no other, as paths from the folder of the project. Generated code has none.</summary>
    public static Dictionary<Type, string[]> Of(Assembly assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly.Location));
        var symbols = file.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        using var provider = file.ReadEmbeddedPortablePdbDebugDirectoryData(symbols);
        var (metadata, pdb) = (file.GetMetadataReader(), provider.GetMetadataReader());
        var project = assembly.GetName().Name + "/";
        return assembly.GetTypes().GroupBy(TypeUses.Outermost).ToDictionary(
            types => types.Key,
            types => types.SelectMany(type => Documents(metadata, pdb, (TypeDefinitionHandle)MetadataTokens.EntityHandle(type.MetadataToken)))
                .Select(document => Folder(pdb.GetString(pdb.GetDocument(document).Name), project)).OfType<string>().Distinct().ToArray());
    }

    private static IEnumerable<DocumentHandle> Documents(MetadataReader metadata, MetadataReader pdb, TypeDefinitionHandle type) =>
    [
        .. from method in metadata.GetTypeDefinition(type).GetMethods()
           let symbols = pdb.GetMethodDebugInformation(method)
           where !symbols.SequencePointsBlob.IsNil
           from point in symbols.GetSequencePoints()
           select point.Document,
        .. from handle in pdb.GetCustomDebugInformation(type)
           let information = pdb.GetCustomDebugInformation(handle)
           where pdb.GetGuid(information.Kind) == s_documentsOfType
           from document in Rows(pdb.GetBlobReader(information.Value))
           select document,
    ];

    private static List<DocumentHandle> Rows(BlobReader numbers)
    {
        var documents = new List<DocumentHandle>();
        while (numbers.RemainingBytes > 0)
            documents.Add(MetadataTokens.DocumentHandle(numbers.ReadCompressedInteger()));
        return documents;
    }

    /// <summary>The folder of a file; null for one that a generator made.</summary>
    private static string? Folder(string path, string project)
    {
        path = path.Replace('\\', '/');
        var start = path.LastIndexOf("/" + project, StringComparison.Ordinal) + 1 + project.Length;
        if (start < 1 + project.Length || path[start..].Split('/') is not [var first, .., _] || first is "obj")
            return null;
        return path[start..path.LastIndexOf('/')];
    }
}
