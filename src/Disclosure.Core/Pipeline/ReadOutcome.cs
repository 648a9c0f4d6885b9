using Disclosure.Findings;

namespace Disclosure.Pipeline;

/// <summary>What reading came to, before a typed view is put over it.</summary>
internal readonly struct ReadOutcome(ReportContent? content, FindingSource findings)
{
    public ReportContent? Content => content;

    public FindingSource Findings => findings;
}
