using System.Reflection;

namespace Disclosure.Tests;

/// <summary>Holds the uses between the types of the library to a list of arrows between its folders.</summary>
internal sealed class ArrowCheck
{
    /// <summary>Where types belong that a generator made from a schema: above all folders.</summary>
    private const string Generated = "generated code";

    private static readonly Assembly s_library = typeof(Report).Assembly;
    private static readonly Dictionary<Type, string[]> s_folders = SourceFolders.Of(s_library);
    private static readonly (Type Type, Type Used)[] s_uses = [.. TypeUses.Of(s_library).Where(use => Folder(use.Type) != Folder(use.Used))];

    private readonly ILookup<string, string> _arrows;
    private readonly HashSet<(string Type, string Knows)> _exceptions;

    public ArrowCheck(IEnumerable<(string Folder, string[] Knows)> arrows, IEnumerable<(string Type, string Knows, string Why)> exceptions)
    {
        _arrows = arrows.SelectMany(arrow => arrow.Knows, (arrow, knows) => (arrow.Folder, knows)).ToLookup(arrow => arrow.Folder, arrow => arrow.knows);
        _exceptions = [.. exceptions.Select(exception => (exception.Type, exception.Knows))];
    }

    /// <summary>The types that stand in folders of the library, with the paths of these.</summary>
    public static IEnumerable<(Type Type, string[] Folders)> Types => s_folders.Where(type => type.Value.Length > 0).Select(type => (type.Key, type.Value));

    /// <summary>The uses of types that are there for speed alone, by others than their stage and prediction.</summary>
    public static IEnumerable<string> UsesOfFastTypes =>
        from use in s_uses
        let folder = s_folders[use.Used].FirstOrDefault("")
        where folder.EndsWith("/Fast", StringComparison.Ordinal) && Folder(use.Type) != "Prediction"
        select $"{Folder(use.Type)}/{Name(use.Type)} uses {folder}/{Name(use.Used)}";

    /// <summary>The uses that follow no arrow and are no exception.</summary>
    public IEnumerable<string> Violations =>
        from use in s_uses
        where Folder(use.Type) != Generated && !IsCompilers(use.Used)
        where !Follows(use) && !_exceptions.Contains((Name(use.Type), Folder(use.Used)))
        select $"{Folder(use.Type)}/{Name(use.Type)} uses {Folder(use.Used)}/{Name(use.Used)}";

    /// <summary>The arrows that no use follows.</summary>
    public IEnumerable<string> UnusedArrows =>
        from arrow in _arrows
        from known in arrow
        where !s_uses.Any(use => Folder(use.Type) == arrow.Key && Folder(use.Used) == known)
        select $"{arrow.Key} knows {known}";

    /// <summary>The exceptions that are none: nothing uses them, or an arrow allows them.</summary>
    public IEnumerable<string> UnusedExceptions =>
        from exception in _exceptions
        where !s_uses.Any(use => Name(use.Type) == exception.Type && Folder(use.Used) == exception.Knows && !Follows(use))
        select $"{exception.Type} knows {exception.Knows}";

    private bool Follows((Type Type, Type Used) use) => _arrows[Folder(use.Type)].Contains(Folder(use.Used));

    /// <summary>The folder of the library that a type stands in.</summary>
    private static string Folder(Type type) => s_folders[type] is [var folder, ..] ? folder.Split('/')[0] : Generated;

    private static string Name(Type type) => type.Name.Split('`')[0];

    /// <summary>Whether the compiler made a type for itself.</summary>
    private static bool IsCompilers(Type type) => type.Name.StartsWith('<');
}
