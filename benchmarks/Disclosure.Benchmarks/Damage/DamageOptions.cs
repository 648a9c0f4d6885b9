using System.Globalization;

namespace Disclosure.Benchmarks;

/// <summary>What the damage command is asked for.</summary>
internal sealed record DamageOptions
{
    /// <summary>How the command is used.</summary>
    public const string Usage = """
        damage [--count N] [--seed S] [--kind WORDS] [--layout NAME] [--show K] [--keep DIR]
          --count   how many documents; 100000 if not said
          --seed    another seed makes other documents; 1 if not said
          --kind    only kinds of damage with these words in their name
          --layout  only layouts with this in their name, those too that the library does not read yet; page for web pages
          --show    the first K wrong documents: which cells, and the fewest lines that still show it
          --keep    where those documents are written to
          --forms   random: documents of 200 forms that are made up
        damage --left-out   what is not done to a document, or changes what it says, and why
        """;

    /// <summary>How many documents.</summary>
    public int Count { get; private init; } = 100_000;

    /// <summary>Where all choices come from.</summary>
    public int Seed { get; private init; } = 1;

    /// <summary>A part of the names of the kinds.</summary>
    public string Kind { get; private init; } = "";

    /// <summary>A part of the names of the layouts; empty for those that are read.</summary>
    public string Layout { get; private init; } = "";

    /// <summary>Whether forms are made up.</summary>
    public bool HasRandomForms { get; private init; }

    /// <summary>How many wrong documents are shown.</summary>
    public int Show { get; private init; }

    /// <summary>Where they are kept; null for nowhere.</summary>
    public string? Keep { get; private init; }

    /// <summary>Takes the words of a command line; null if they are no such.</summary>
    public static DamageOptions? Parse(IReadOnlyList<string> arguments)
    {
        var options = new DamageOptions();
        for (var i = 0; i < arguments.Count; i += 2)
        {
            if (i + 1 == arguments.Count || With(options, arguments[i], arguments[i + 1]) is not { } next)
                return null;
            options = next;
        }

        return options;
    }

    private static DamageOptions? With(DamageOptions options, string name, string value)
    {
        var isNumber = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        return name switch
        {
            "--count" when isNumber => options with { Count = number },
            "--seed" when isNumber => options with { Seed = number },
            "--show" when isNumber => options with { Show = number },
            "--kind" => options with { Kind = value },
            "--layout" => options with { Layout = value },
            "--keep" => options with { Keep = value },
            "--forms" when value == "random" => options with { HasRandomForms = true },
            _ => null,
        };
    }
}
