namespace Disclosure.Tests;

/// <summary>A form that no code was generated for is read by its schema alone.</summary>
public sealed class SchemaAtRunTimeTests
{
    private const string Schema = """
        form Census 人口统计表
        table People T1
          columns
            Men      男
            Women    女
            All      总计
          rows
            Towns    镇上居民
            Villages 村里居民
            Visitors 外来游客
          rule POP1 error 总计为男女之和
            for each row: All = Men + Women
        """;

    [Fact]
    public void A_form_without_titles_sections_and_marks_is_read()
    {
        var outcome = InputParser.Read(
            CompiledSchema.Form(Schema).Compiled, "项目\t男\t女\t总计\n镇上居民\t1\t2\t3\n村里居民\t4\t5\t9\n外来游客\t0\t1\t2\n".AsMemory(), ParseOptions.Default, CancellationToken.None);

        var content = Assert.IsType<ReportContent>(outcome.Content);
        Assert.Equal([1m, 2m, 3m, 4m, 5m, 9m, 0m, 1m, 2m], Enumerable.Range(0, 9).Select(slot => new Cell(content, slot).Value));
        Assert.Contains("外来游客", Assert.Single(ValidationResult.Of(content).Findings, finding => finding.Rule == "POP1").ToString(), StringComparison.Ordinal);
    }
}
