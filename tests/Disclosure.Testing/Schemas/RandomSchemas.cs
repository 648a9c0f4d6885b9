using System.Globalization;

namespace Disclosure.Testing;

/// <summary>
/// Makes forms up, as the text of a schema without errors: one to three tables of one to three blocks, with or without sections, titles, marks
/// and editions. The same seed makes the same form.
/// </summary>
public sealed class RandomSchemas
{
    private const int MaxTables = 3, MaxBlocks = 3;

    private static readonly string[] s_numerals = ["一", "二", "三"];

    private readonly Random _random;
    private readonly RandomWords _words;
    private readonly SchemaWriter _writer = new();
    private readonly HashSet<string> _tableNames = [];
    private readonly string[] _editions;
    private readonly string? _totalLabel;
    private readonly bool _hasWords;
    private int _rules;

    private RandomSchemas(Random random, bool hasWords)
    {
        _random = random;
        _hasWords = hasWords;
        _words = new RandomWords(random);
        _editions = random.Next(3) == 0 ? ["2019", "2021"] : [];
        _totalLabel = random.Next(2) == 0 ? _words.Label() : null;
    }

    /// <summary>Makes a form up.</summary>
    /// <param name="random">Where all choices come from.</param>
    /// <param name="hasWords">Whether columns may hold other things than figures. A text of one cell a line does not always show what they are.</param>
    public static string Create(Random random, bool hasWords = true)
    {
        ArgumentNullException.ThrowIfNull(random);
        var schema = new RandomSchemas(random, hasWords);
        schema.WriteForm();
        return schema._writer.ToString();
    }

    private void WriteForm()
    {
        var name = _words.Name(_tableNames);
        var title = _words.Label();
        _writer.Line($"form {name} {title}");
        using (_writer.Indent())
        {
            _writer.Line(_random.Next(2) == 0 ? $"title {{agency}}{{year}}年[度]{title}" : $"title {{agency}}{title}({{year}}年)");
            if (_random.Next(3) > 0)
                _writer.Line("marks — | 无");
        }

        var sections = WriteSections();
        var tables = _random.Next(1, MaxTables + 1);
        var own = _editions.Length > 0 && tables > 1 ? _words.Name(_tableNames) : null;
        for (var table = 1; table <= tables; table++)
            WriteTable(table, sections, table == tables ? own : null);
        for (var edition = 0; edition < _editions.Length; edition++)
            WriteEdition(name, edition, own);
    }

    private string[] WriteSections()
    {
        var sections = new string[_random.Next(s_numerals.Length + 1)];
        for (var i = 0; i < sections.Length; i++)
            _writer.Line($"section {sections[i] = _words.Name(_tableNames)}{(_random.Next(3) == 0 ? " (needed)" : "")} {s_numerals[i]}、{_words.Label()}");
        return sections;
    }

    /// <summary>Writes a table.</summary>
    /// <param name="number">Its number, from 1; the first is the one in which editions differ.</param>
    /// <param name="sections">The names of the sections.</param>
    /// <param name="own">Its name if each edition shapes it; otherwise null.</param>
    private void WriteTable(int number, string[] sections, string? own)
    {
        var section = sections.Length > 0 && _random.Next(4) > 0 ? $" of section {sections[Math.Min(number, sections.Length) - 1]}" : "";
        var where = string.Create(CultureInfo.InvariantCulture, $"T{number}{section}");
        if (own is not null)
        {
            _writer.Line($"table {own} {where} in each edition {_words.Label()}");
            return;
        }

        _writer.Line($"table {_words.Name(_tableNames)} {where} {_words.Label()}");
        using (_writer.Indent())
            WriteBlocks(differs: number == 1 && _editions.Length > 0);
    }

    private void WriteEdition(string form, int edition, string? own)
    {
        _writer.Line($"edition {_editions[edition]} of {form}");
        using (_writer.Indent())
            _writer.Line(edition == 0 ? $"years ..2020" : "years 2021..");
        if (own is null)
            return;
        _writer.Line($"table {own}");
        using (_writer.Indent())
            WriteBlocks(differs: false);
    }

    private void WriteBlocks(bool differs)
    {
        var blocks = _random.Next(1, MaxBlocks + 1);
        var names = new HashSet<string>();
        for (var block = 0; block < blocks; block++)
        {
            var content = new RandomBlock(_random, _words, _editions, _totalLabel, _hasWords);
            if (blocks == 1)
            {
                content.Write(_writer, names, differs, NextRule);
                continue;
            }

            var isTransparent = _random.Next(2) == 0;
            _writer.Line($"block {_words.Name(names)}{(isTransparent ? " (heading)" : "")} {_words.Label()}");
            using (_writer.Indent())
                content.Write(_writer, isTransparent ? names : [], differs && block == 0, NextRule);
        }
    }

    private string NextRule() => string.Create(CultureInfo.InvariantCulture, $"RND{++_rules}");
}
