using Disclosure.Schema;

namespace Disclosure.Tests;

/// <summary>A document of a few lines, made for the question what may be read from it.</summary>
/// <param name="Text">The document.</param>
/// <param name="Read">Reads it as a report of its form; null where it is none.</param>
internal sealed record SmallDocument(string Text, Func<string, Report?> Read)
{
    /// <summary>A report of the official form with one section.</summary>
    public static SmallDocument Official(int year, string heading, string content) => Official(
        $"示范市晴川区民政局{year}年政府信息公开工作年度报告\n\n{heading}\n\n{content}\n五、存在的主要问题及改进情况\n\n窗口人手不足，明年增派一人。\n");

    /// <summary>Any text as a report of the official form.</summary>
    public static SmallDocument Official(string text) => new(text, text => AnnualReport.Parse(text).Report);

    /// <summary>A report of a form of one table, with the form's title above it.</summary>
    /// <param name="schema">The lines below the first of the table.</param>
    /// <param name="table">The table as printed.</param>
    public static SmallDocument OfForm(string schema, string table)
    {
        var reader = FormReader.Load([new SchemaFile("s", $"form Small 晴川统计表\ntable Figures T1\n{schema}")]).Readers.Single();
        return new SmallDocument($"晴川统计表\n{table}", text => reader.Parse(text).Report);
    }
}
