using System.Collections.Frozen;

namespace Disclosure.Html.Scanning;

/// <summary>The elements that say something of where text stands. All others are inline.</summary>
internal static class TagRoles
{
    private static readonly FrozenDictionary<string, TagRole> s_roles = Roles().ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, TagRole>.AlternateLookup<ReadOnlySpan<char>> s_lookup = s_roles.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> s_names =
        s_roles.Keys.ToFrozenDictionary(name => name, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static TagRole Role(ReadOnlySpan<char> name) => s_lookup.TryGetValue(name, out var role) ? role : TagRole.Inline;

    /// <summary>The name in lower case; null for that of an inline element.</summary>
    public static string? Known(ReadOnlySpan<char> name) => s_names.TryGetValue(name, out var known) ? known : null;

    /// <summary>Whether it can be the name of an element: letters and digits, marks between them, and nothing that is not seen.</summary>
    public static bool IsName(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
            if (!char.IsAsciiLetterOrDigit(c) && c is not (':' or '-' or '_' or '.'))
                return false;
        return true;
    }

    private static IEnumerable<KeyValuePair<string, TagRole>> Roles() =>
    [
        .. All(TagRole.Block, "address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup legend li listing main menu nav ol p pre section summary ul"),
        .. All(TagRole.Table, "table caption tbody thead tfoot tr td th"),
        .. All(TagRole.Unseen, "del s strike template svg math object video audio canvas select datalist button"),
        .. All(TagRole.Opaque, "script style title textarea iframe noembed noframes noscript xmp"),
        .. All(TagRole.Void, "br hr"),
        .. All(TagRole.Kept, "ruby rt rp rb sup sub"),
    ];

    private static IEnumerable<KeyValuePair<string, TagRole>> All(TagRole role, string names) => names.Split(' ').Select(name => KeyValuePair.Create(name, role));
}
