namespace Disclosure.Schema.Syntax;

/// <summary>
/// Cuts a schema file into lines and nests them by their indentation. Blank lines and lines with # say nothing. A line that is indented wrongly is taken
/// to stand where it most likely should, and what it stands in is not looked at further: one slip is one error.
/// </summary>
internal static class SchemaParser
{
    /// <summary>What decoders put where they cannot tell a character.</summary>
    private const char Replacement = '\uFFFD';

    /// <summary>The lines that are not indented, with what stands below each.</summary>
    public static IReadOnlyList<SchemaNode> Parse(SchemaFile file, SchemaErrors errors)
    {
        var roots = new List<SchemaNode>();
        var disordered = new HashSet<SchemaNode>();
        var (open, told) = (new Stack<SchemaNode>(), new HashSet<SchemaNode>());
        var lines = Lines(file).ToArray();
        CheckDamage(lines, errors);
        foreach (var line in SchemaIndent.Of(lines, errors))
        {
            var node = Nest(open, line, told, errors, out var isWrong);
            if (open.Count == 0)
                roots.Add(node);
            else if (open.Count < Limits.Nesting)
                open.Peek().Add(node);
            open.Push(node);
            if (isWrong)
                disordered.Add(roots[roots.Count - 1]);
        }

        for (var root = 0; root < roots.Count; root++)
            if (disordered.Contains(roots[root]))
                errors.PassOver(file, roots[root].Text.Line, root + 1 < roots.Count ? roots[root + 1].Text.Line - 1 : int.MaxValue);
        return roots;
    }

    /// <summary>Leaves open what a line stands in, and says so if that is not clear, once for all lines below one.</summary>
    private static SchemaNode Nest(Stack<SchemaNode> open, IndentedLine line, HashSet<SchemaNode> told, SchemaErrors errors, out bool isWrong)
    {
        var indent = line.Indent;
        Close(open, indent);
        isWrong = line.IsWrong;
        if (open.Count > 0 && !SchemaIndent.IsAligned(open.Peek(), indent))
        {
            if (told.Add(open.Peek()) && !isWrong)
                errors.Indentation(line.Text, "the line is indented neither like its neighbours nor below one; align it with them");
            isWrong = true;
            indent = SchemaIndent.Nearest(open.Peek());
            Close(open, indent);
        }
        else if (open.Count == Limits.Nesting)
        {
            errors.Indentation(line.Text, "the lines are nested too deeply; use fewer groups");
        }

        return new SchemaNode(line.Text, indent);
    }

    private static void Close(Stack<SchemaNode> open, int indent)
    {
        while (open.Count > 0 && open.Peek().Indent >= indent)
            open.Pop();
    }

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
}
