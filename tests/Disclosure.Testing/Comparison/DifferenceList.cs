using System.Text;

namespace Disclosure.Testing;

/// <summary>Collects what two readings say differently.</summary>
/// <param name="first">What the first reading is called.</param>
/// <param name="second">What the second reading is called.</param>
internal sealed class DifferenceList(string first, string second)
{
    private readonly StringBuilder _text = new();

    /// <summary>Adds a thing if the readings do not agree on it.</summary>
    public void Add<T>(string what, T one, T other)
    {
        if (!EqualityComparer<T>.Default.Equals(one, other))
            AddLine($"{what}: {first} {Word(one)}; {second} {Word(other)}");
    }

    /// <summary>Adds what only one reading has; or that both have the same in another order.</summary>
    public void Add<T>(string what, IReadOnlyList<T> ones, IReadOnlyList<T> others, Func<T, string> describe)
    {
        if (ones.SequenceEqual(others))
            return;
        var length = _text.Length;
        var rest = others.ToList();
        foreach (var item in ones.Where(item => !rest.Remove(item)))
            AddLine($"{what}: {first} only: {describe(item)}");
        foreach (var item in rest)
            AddLine($"{what}: {second} only: {describe(item)}");
        if (_text.Length == length)
            AddLine($"{what}: the same in another order: {string.Join("; ", others.Select(describe))}");
    }

    /// <summary>Says what must not pass in silence, where nothing else was found.</summary>
    public void AddIfNone(string what)
    {
        if (_text.Length == 0)
            AddLine(what);
    }

    public override string ToString() => _text.ToString();

    private static string Word<T>(T value) => value?.ToString() ?? "none";

    private void AddLine(string line) => _text.Append(line).Append('\n');
}
