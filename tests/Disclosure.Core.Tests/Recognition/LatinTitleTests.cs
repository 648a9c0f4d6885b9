using Disclosure.Schema;

namespace Disclosure.Tests;

/// <summary>Titles in words that are set apart by blanks, with the year at their end.</summary>
public sealed class LatinTitleTests
{
    private const string Schema = """
        form Water Water Report
          title {agency} Water Report for {year}
        table Wells T1
          columns
            Number    Number
          rows
            Deep      Deep Wells
            Flat      Flat Wells
        """;

    private static readonly FormDefinition s_form = CompiledSchema.Form(Schema);

    [Theory]
    [InlineData("Board of Wells Water Report for 2023")]
    [InlineData("BOARD OF WELLS WATER REPORT FOR 2023")]
    [InlineData("Board of Wells\nWater Report\nfor 2023")]
    public void Lines_are_joined_with_a_blank(string title)
    {
        var content = InputParser.Read(
            s_form.Compiled, (title + "\n\n\tNumber\nDeep Wells\t3\nFlat Wells\t4\n").AsMemory(), ParseOptions.Default, default).Content!;

        Assert.Equal(title.Replace('\n', ' '), content.Title);
        Assert.Equal("Board of Wells", content.Agency, ignoreCase: true);
        Assert.Equal(2023, content.Year);
    }
}
