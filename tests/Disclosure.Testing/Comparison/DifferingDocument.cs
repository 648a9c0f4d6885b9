using System.Security.Cryptography;
using System.Text;

namespace Disclosure.Testing;

/// <summary>What a failing test says of the document on which two readings differ.</summary>
public static class DifferingDocument
{
    /// <summary>Compares two readings of a document; where they differ, keeps it and looks for the smallest that shows a difference.</summary>
    /// <param name="text">The document.</param>
    /// <param name="difference">What the readings of a document say differently; nothing where they say the same.</param>
    /// <returns>The differences, the smallest document and where the whole one is; nothing where the readings say the same.</returns>
    public static string Describe(string text, Func<string, string> difference)
    {
        var whole = difference(text);
        if (whole.Length == 0)
            return "";
        var path = Keep(text);
        var smallest = SmallestDocument.Of(text, part => difference(part).Length > 0);
        return $"{whole}\nThe whole document is kept in {path}.\n\nThe smallest that differs:\n{Visible(smallest)}\n\nIt differs in:\n{difference(smallest)}";
    }

    /// <summary>Keeps a document beside the built tests.</summary>
    /// <returns>Its path, the same for the same document.</returns>
    public static string Keep(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "Differing"));
        var path = Path.Combine(folder.FullName, Convert.ToHexString(SHA256.HashData(bytes))[..12] + ".txt");
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>TABs and carriage returns as a literal has them: in a message, blanks of different kinds look alike.</summary>
    private static string Visible(string text) =>
        text.Replace("\t", "\\t", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal);
}
