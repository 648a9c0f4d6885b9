using System.Text;

namespace Disclosure.Testing;

/// <summary>Writes the lines of a schema.</summary>
internal sealed class SchemaWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    public void Line(string text) => _text.Append(' ', 2 * _depth).Append(text).Append('\n');

    /// <summary>Indents what is written until the result is disposed.</summary>
    public IDisposable Indent()
    {
        _depth++;
        return new Step(this);
    }

    public override string ToString() => _text.ToString();

    private sealed class Step(SchemaWriter writer) : IDisposable
    {
        public void Dispose() => writer._depth--;
    }
}
