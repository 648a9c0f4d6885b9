namespace Disclosure.Schema.Syntax;

/// <summary>Cuts a schema file into lines and nests them by their indentation. Blank lines and lines with # say nothing.</summary>
internal static class SchemaParser
{
    private const int SmallestStep = 2;

    /// <summary>What decoders put where they cannot tell a character.</summary>
    private const char Replacement = '\uFFFD';

    /// <summary>The lines that are not indented, with what stands below each.</summary>
    public static IReadOnlyList<SchemaNode> Parse(SchemaFile file, SchemaErrors errors)
    {
        var roots = new List<SchemaNode>();
        var open = new Stack<SchemaNode>();
        var lines = Lines(file).ToArray();
        CheckDamage(lines, errors);
        foreach (var (text, indent) in Indented(lines, errors))
        {
            var node = new SchemaNode(text, indent);
            while (open.Count > 0 && open.Peek().Indent >= indent)
                open.Pop();
            if (open.Count == 0 && indent > 0)
                errors.Indentation(text, "the line is indented, but stands below nothing; begin it at the left");
            else if (open.Count > 0 && !IsAligned(open.Peek(), indent))
                errors.Indentation(text, "the line is indented neither like its neighbours nor below one; align it with them");
            else if (open.Count == Limits.Nesting)
                errors.Indentation(text, "the lines are nested too deeply; use fewer groups");
            if (open.Count == 0)
                roots.Add(node);
            else if (open.Count < Limits.Nesting)
                open.Peek().Add(node);
            open.Push(node);
        }

        return roots;
    }

    /// <summary>Whether a line is indented like the others below its parent, and by more than a slip of the finger.</summary>
    private static bool IsAligned(SchemaNode parent, int indent) =>
        indent - parent.Indent >= SmallestStep && (parent.Children.Count == 0 || parent.Children[0].Indent == indent);

    private static void CheckDamage(IEnumerable<SchemaText> lines, SchemaErrors errors)
    {
        SchemaText[] damaged =
        [
            .. lines.Select(line => (Line: line, At: line.IndexOf(Replacement))).Where(found => found.At >= 0)
                .Select(found => found.Line.Slice(found.At, 1)),
        ];
        if (damaged.Length > 0)
            errors.Damaged(damaged);
    }

    private static IEnumerable<SchemaText> Lines(SchemaFile file)
    {
        var text = file.Text;
        var number = 1;
        for (var start = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0; start < text.Length; number++)
        {
            var end = text.IndexOfAny(['\r', '\n'], start);
            if (end < 0)
                end = text.Length;
            yield return new SchemaText(file, start, end - start, number, 1);
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }
    }

    private static IEnumerable<(SchemaText Text, int Indent)> Indented(IEnumerable<SchemaText> lines, SchemaErrors errors)
    {
        char? kind = null;
        foreach (var line in lines)
            if (line.Trim() is { IsEmpty: false } content && content[0] != '#')
                yield return (content, Indent(line, content, ref kind, errors));
    }

    /// <summary>How far a line is indented: with spaces, or with tabs of one step each, but in a file with one of the two only.</summary>
    private static int Indent(SchemaText line, SchemaText content, ref char? kind, SchemaErrors errors)
    {
        var indent = content.Offset - line.Offset;
        if (indent > 0)
            kind ??= line[0] == '\t' ? '\t' : ' ';
        for (var i = 0; i < indent; i++)
            if (line[i] != kind)
            {
                errors.Indentation(
                    line.Slice(i, 1),
                    kind == ' '
                        ? "indent with spaces: how wide this character is differs between editors"
                        : "indent with tabs as above, or the whole file with spaces");
                break;
            }

        return kind == '\t' ? indent * SmallestStep : indent;
    }
}
