namespace Disclosure.Schema.Syntax;

/// <summary>A line that says something.</summary>
/// <param name="Text">The line without its indentation.</param>
/// <param name="Indent">How far it is indented.</param>
/// <param name="IsWrong">Whether it is said already that this cannot be told.</param>
internal readonly record struct IndentedLine(SchemaText Text, int Indent, bool IsWrong);

/// <summary>How far lines are indented: with spaces, or with tabs of one step each, but in a file with one of the two only.</summary>
internal static class SchemaIndent
{
    /// <summary>Less is a slip of the finger.</summary>
    private const int SmallestStep = 2;

    /// <summary>The lines that say something. What is wrong with all of a file is told at its first line.</summary>
    public static IEnumerable<IndentedLine> Of(IEnumerable<SchemaText> lines, SchemaErrors errors)
    {
        var (kind, margin, isTold) = ('\0', -1, false);
        foreach (var line in lines)
        {
            if (line.Trim() is not { IsEmpty: false } content || content[0] == '#')
                continue;
            var indent = content.Offset - line.Offset;
            if (kind == '\0' && indent > 0)
                kind = line[0] == '\t' ? '\t' : ' ';
            var strange = Strange(line, indent, kind);
            if (strange >= 0 && !isTold)
                errors.Indentation(
                    line.Slice(strange, 1),
                    kind == ' '
                        ? "indent with spaces: how wide this character is differs between editors"
                        : "indent with tabs as above, or the whole file with spaces");
            isTold |= strange >= 0;
            indent = kind == '\t' ? indent * SmallestStep : indent;
            if (margin < 0 && (margin = indent) > 0)
                errors.Indentation(content, "the line is indented, but stands below nothing; begin it at the left");
            yield return new IndentedLine(content, Math.Max(0, indent - margin), strange >= 0);
        }
    }

    /// <summary>The first character of an indentation that is not of the kind of the others; -1 if there is none.</summary>
    private static int Strange(SchemaText line, int indent, char kind)
    {
        for (var at = 0; at < indent; at++)
            if (line[at] != kind)
                return at;
        return -1;
    }

    /// <summary>Whether a line is indented like the others below its parent, and by more than a slip of the finger.</summary>
    public static bool IsAligned(SchemaNode parent, int indent) =>
        indent - parent.Indent >= SmallestStep && (parent.Children.Count == 0 || parent.Children[0].Indent == indent);

    /// <summary>Where a line that is not aligned most likely should begin: where its neighbours do.</summary>
    public static int Nearest(SchemaNode parent) => parent.Children.Count > 0 ? parent.Children[0].Indent : parent.Indent;
}
