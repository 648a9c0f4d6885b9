namespace Disclosure.Schema.Syntax;

/// <summary>A stretch of one line of a schema file.</summary>
internal sealed class SchemaText(SchemaFile file, int offset, int length, int line, int column)
{
    public SchemaFile File => file;

    public int Offset => offset;

    public int Length => length;

    /// <summary>The line, from 1.</summary>
    public int Line => line;

    /// <summary>The column, from 1.</summary>
    public int Column => column;

    public bool IsEmpty => length == 0;

    /// <summary>A part of it.</summary>
    public SchemaText Slice(int start, int count) => new(file, offset + start, count, line, column + start);

    /// <summary>What is left without the white space around it.</summary>
    public SchemaText Trim()
    {
        int start = 0, end = length;
        while (start < end && char.IsWhiteSpace(this[start]))
            start++;
        while (end > start && char.IsWhiteSpace(this[end - 1]))
            end--;
        return Slice(start, end - start);
    }

    public char this[int index] => file.Text[offset + index];

    public int IndexOf(char c, int start = 0)
    {
        var found = start >= length ? -1 : file.Text.IndexOf(c, offset + start, length - start);
        return found < 0 ? -1 : found - offset;
    }

    /// <summary>The first place of any of some marks; -1 if there is none.</summary>
    public int IndexOfAny(string marks, int start = 0)
    {
        for (var i = start; i < length; i++)
            if (marks.IndexOf(this[i]) >= 0)
                return i;
        return -1;
    }

    /// <summary>The parts between a mark, trimmed, empty ones too.</summary>
    public IReadOnlyList<SchemaText> Split(char mark)
    {
        var parts = new List<SchemaText>();
        for (var start = 0; ;)
        {
            var end = IndexOf(mark, start);
            parts.Add(Slice(start, (end < 0 ? length : end) - start).Trim());
            if (end < 0)
                return parts;
            start = end + 1;
        }
    }

    public override string ToString() => file.Text.Substring(offset, length);
}
