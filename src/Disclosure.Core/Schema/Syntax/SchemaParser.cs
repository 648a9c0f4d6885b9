namespace Disclosure.Schema.Syntax;

/// <summary>Cuts a schema file into lines and nests them by their indentation. Blank lines and lines with # say nothing.</summary>
internal static class SchemaParser
{
    private const int SmallestStep = 2;

    /// <summary>The lines that are not indented, with what stands below each.</summary>
    public static IReadOnlyList<SchemaNode> Parse(SchemaFile file, SchemaErrors errors)
    {
        var roots = new List<SchemaNode>();
        var open = new Stack<SchemaNode>();
        foreach (var (text, indent) in Lines(file, errors))
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

    private static IEnumerable<(SchemaText Text, int Indent)> Lines(SchemaFile file, SchemaErrors errors)
    {
        var text = file.Text;
        char? kind = null;
        var number = 1;
        for (var start = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0; start < text.Length; number++)
        {
            var end = text.IndexOfAny(['\r', '\n'], start);
            if (end < 0)
                end = text.Length;
            var line = new SchemaText(file, start, end - start, number, 1);
            var content = line.Trim();
            if (!content.IsEmpty && content[0] != '#')
                yield return (content, Indent(line, content, ref kind, errors));
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }
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
