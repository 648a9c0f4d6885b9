using Microsoft.CodeAnalysis.CSharp;

namespace Disclosure.Generators.Pipeline;

/// <summary>A namespace from a property of the project. MSBuild takes the project's name, which may hold what C# forbids.</summary>
internal static class NamespaceName
{
    /// <summary>The namespace in C#; null if the text names none.</summary>
    public static string? Of(string text)
    {
        var parts = text.Split('.').Select(part => part.Trim()).Where(part => part.Length > 0).Select(Identifier).ToArray();
        return parts.Length == 0 ? null : string.Join(".", parts);
    }

    private static string Identifier(string part)
    {
        var name = new string([.. part.TrimStart('@').Select(c => SyntaxFacts.IsIdentifierPartCharacter(c) ? c : '_')]);
        if (name.Length == 0 || !SyntaxFacts.IsIdentifierStartCharacter(name[0]))
            name = "_" + name;
        return SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
    }
}
