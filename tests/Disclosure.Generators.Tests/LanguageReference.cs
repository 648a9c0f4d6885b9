using System.Text.RegularExpressions;

namespace Disclosure.Generators.Tests;

/// <summary>The reference of the schema language and the schemas in it.</summary>
internal static partial class LanguageReference
{
    public static string Text { get; } = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Reference", "README.md")).ReplaceLineEndings("\n");

    /// <summary>The schemas that are right.</summary>
    public static IEnumerable<string> Examples => Blocks().Where(block => block.Id.Length == 0).Select(block => block.Schema);

    /// <summary>The same for theories.</summary>
    public static TheoryData<string> Right => [.. Examples];

    /// <summary>The schemas that show what is wrong, each behind the id of the diagnostic.</summary>
    public static TheoryData<string, string> Wrong
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (id, schema) in Blocks().Where(block => block.Id.Length > 0))
                data.Add(id, schema);
            return data;
        }
    }

    private static IEnumerable<(string Id, string Schema)> Blocks() =>
        Block().Matches(Text).Select(match => (match.Groups["id"].Value, match.Groups["schema"].Value));

    [GeneratedRegex("^```dschema(?: wrong (?<id>\\w+))?\\n(?<schema>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
