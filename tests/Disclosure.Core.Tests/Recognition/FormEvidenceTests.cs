using Disclosure.Schema;

namespace Disclosure.Tests;

/// <summary>A text that is not the form is told by what there is of the form, so that its writer sees what is missing.</summary>
public sealed class FormEvidenceTests
{
    private const string Schema = """
        form Harvest Fruit harvest
        table Fruit T1
          columns
            North   North
            South   South
            All     All regions
          rows
            Apples  Apples
            Pears   Pears
            Plums   Plums
        """;

    private static readonly FormReader s_reader = FormReader.Load([new SchemaFile("s", Schema)]).Readers.Single();

    [Theory]
    [InlineData("Fruit\tNorth\tSouth\tAll regions\nApples\t1\t2\t3\nLemons\t1\t2\t3\nPlums\t4\t5\t9\n", "3 of 3 columns, 2 of 3 rows of T1; missing: Pears")]
    [InlineData("Fruit\tNorth\tAll\nPears\t1\t3\n", "1 of 3 columns, 1 of 3 rows of T1; missing: South, All regions, Apples, Plums")]
    [InlineData("It rained.\nNobody picked anything.\n", "no TAB, no bar, no line that is a label")]
    [InlineData("Bread\t3\nMilk\t2\n", "no bar, no cell that is a label")]
    [InlineData("| Bread | 3 |\n| Milk | 2 |\n", "no TAB, no cell that is a label")]
    public void It_says_what_was_found(string text, string found) =>
        Assert.Equal([$"GID0002: this is not the form: {found}"], Failure(s_reader.Parse(text)));

    [Fact]
    public void Of_many_labels_that_are_missing_some_are_named() =>
        Assert.Equal(
            ["GID0002: this is not the form: 1 of 4 columns, 0 of 30 rows of T1; missing: 名1, 名2, 名3, 项0, 项1 and 28 more"],
            Failure(FormReader.Load([new SchemaFile("s", Large)]).Readers.Single().Parse("名0\n3\n")));

    private static string Large =>
        "form F 表\ntable T T1\n  columns\n" + string.Concat(Enumerable.Range(0, 4).Select(number => $"    C{number} 名{number}\n"))
        + "  rows\n" + string.Concat(Enumerable.Range(0, 30).Select(number => $"    R{number} 项{number}\n"));

    private static IEnumerable<string> Failure(ParseResult<DynamicReport> result)
    {
        Assert.Null(result.Report);
        return result.Findings.Select(finding => $"{finding.Rule}: {finding.Message}");
    }
}
