using System.Globalization;
using System.Text.Json.Serialization;
using Disclosure.Findings;
using Disclosure.Schema;
using Disclosure.Values;

namespace Disclosure;

/// <summary>Something known to be wrong with a document, or worth knowing about it, with its place.</summary>
public sealed record Finding
{
    /// <summary>The stable id of the rule, such as <c>GID3001</c>. Its first digit is the family.</summary>
    public required string Rule { get; init; }

    /// <summary>How grave it is.</summary>
    [JsonConverter(typeof(EnumWords<Severity>))]
    public required Severity Severity { get; init; }

    /// <summary>What the rule ran for: a label, a cell's key, a table's key; null for the whole document.</summary>
    public string? Instance { get; init; }

    /// <summary>What was found, with the numbers put in.</summary>
    public required string Message { get; init; }

    /// <summary>The line from 1; null where no place can be named.</summary>
    public int? Line { get; init; }

    /// <summary>The column from 1; null where no place can be named.</summary>
    public int? Column { get; init; }

    /// <summary>The place in whatever the source has: lines, pages, sheets; null where no place can be named. Data has line and column.</summary>
    [JsonIgnore]
    public SourcePlace? Place { get; init; }

    /// <summary>For an equation: left side minus right side, as far as the cells are known.</summary>
    public decimal? Difference { get; init; }

    /// <summary>The cells that were looked at, in the order of the rule.</summary>
    public IReadOnlyList<Operand> Operands { get; init; } = [];

    /// <summary>What the rule says, in the words of the form; null for what the reader itself has to say.</summary>
    public string? Statement { get; init; }

    /// <summary>A number that findings with one cause share; null where no cause was found.</summary>
    public int? Cause { get; init; }

    /// <summary>Sixteen characters that stay the same when the document is read again, and when its lines move. They depend on rule, instance and message.</summary>
    public string Fingerprint => Findings.Fingerprint.Of(Rule, Instance, Message);

    /// <summary>The smallest changes of printed figures that would mend all findings of the cause, likeliest first; at most eight.</summary>
    public IReadOnlyList<Repair> Repairs { get; init; } = [];

    /// <summary>Whether two findings say the same of the same cells.</summary>
    public bool Equals(Finding? other) =>
        other is not null && Rule == other.Rule && Severity == other.Severity && Instance == other.Instance && Message == other.Message
        && Line == other.Line && Column == other.Column && Difference == other.Difference && Operands.SequenceEqual(other.Operands);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rule, Instance, Line, Column);

    /// <summary>One line for people: <c>132:2 error GID3001 总计: 1 + 0 ≠ 1 + 1 (difference −1)</c>.</summary>
    public override string ToString()
    {
        var place = Line is { } line ? string.Create(CultureInfo.InvariantCulture, $"{line}:{Column} ") : Place is { } other ? $"{other} " : "";
        var instance = Instance is null ? "" : Instance + ": ";
        var difference = Difference is { } amount ? $" (difference {FigureWords.Of(amount)})" : "";
        return $"{place}{SeverityWords.Word(Severity)} {Rule} {instance}{Message}{difference}";
    }
}
