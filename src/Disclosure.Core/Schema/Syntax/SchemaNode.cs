namespace Disclosure.Schema.Syntax;

/// <summary>A line of a schema with the lines that are indented below it.</summary>
internal sealed class SchemaNode(SchemaText text, int indent)
{
    private readonly List<SchemaNode> _children = [];

    /// <summary>The line without its indentation.</summary>
    public SchemaText Text => text;

    /// <summary>How far it is indented.</summary>
    public int Indent => indent;

    public IReadOnlyList<SchemaNode> Children => _children;

    /// <summary>The first word of the line.</summary>
    public SchemaText Keyword { get; } = new SchemaCursor(text).ReadWord();

    /// <summary>Reads the line behind its first word.</summary>
    public SchemaCursor Rest()
    {
        var cursor = new SchemaCursor(text);
        cursor.ReadWord();
        return cursor;
    }

    /// <summary>Says so if lines are indented below this one.</summary>
    public void ForbidChildren(SchemaErrors errors)
    {
        foreach (var child in _children)
            errors.Indentation(child.Text, $"nothing belongs below '{Keyword}'; indent this line less or remove it");
    }

    public void Add(SchemaNode child) => _children.Add(child);
}
