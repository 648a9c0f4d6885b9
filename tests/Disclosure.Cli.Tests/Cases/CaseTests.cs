using System.Globalization;
using System.Text;
using Disclosure.Tests;

namespace Disclosure.Cli.Tests;

/// <summary>The small documents beside the project, of which little is certain, through the tool.</summary>
[Trait("Runs", "once")]
public sealed class CaseTests
{
    /// <summary>Documents that are read wrongly today. The list may only become shorter.</summary>
    private static readonly string[] s_knownWrong = [];

    [CasesFact]
    public void No_document_is_read_wrongly_but_those_that_are_known()
    {
        var run = CaseRun.OfAll();
        var differences = new StringBuilder();
        foreach (var document in CaseRun.Documents)
            if (run.Wrong.Contains(document) != s_knownWrong.Contains(document))
                differences.AppendLine(
                    run.Wrong.Contains(document)
                        ? string.Join('\n', run.Wrong[document])
                        : $"{document}: it is read right: remove it from the list of what is known to be wrong.");
        foreach (var document in s_knownWrong.Except(CaseRun.Documents))
            differences.AppendLine(CultureInfo.InvariantCulture, $"{document}: there is no such document: remove it from the list.");

        Assert.True(differences.Length == 0, $"{differences}{run.Summary}");
        Assert.EndsWith($" in {CaseRun.Documents.Length} documents, {s_knownWrong.Length} documents fail", run.Summary, StringComparison.Ordinal);
    }

    /// <summary>A test that needs the small documents beside the project and what runs their checker.</summary>
    [AttributeUsage(AttributeTargets.Method)]
    private sealed class CasesFactAttribute : FactAttribute
    {
        public CasesFactAttribute()
        {
            if (SharedDocuments.Folder is null || !Directory.Exists(SharedDocuments.Path("cases")))
                Skip = "the small documents do not lie beside the repository";
            else if (CaseRun.Interpreter is null)
                Skip = "Python 3, in which their checker is written, is not installed";
        }
    }
}
