using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Disclosure.Cli;

/// <summary>Help with what System.CommandLine cannot know: examples and exit codes.</summary>
internal sealed class HelpWithNotes(HelpAction help) : SynchronousCommandLineAction
{
    private const string Examples = """
        Examples:
          disclosure check                              try it on two built-in samples
          disclosure check report.txt                   one report
          disclosure check reports "2023/**/*.txt"      a directory with all below it, and a pattern
          disclosure check reports --format json        one JSON object a line, for scripts
          disclosure parse report.txt                   the whole report as JSON
          disclosure check -                            what another program writes
          disclosure cells reports                      every cell of every report, one JSON object a line
          disclosure check t.txt --schema f.dschema     a report of a form of your own
          disclosure schema f.dschema                   what that form consists of; --blank tabs prints it to be filled in

        Exit codes:
          0    everything was read, and no finding is an error
          1    a finding is an error: figures do not agree, or a part of the form is missing
          2    the command line is wrong
          3    an input is missing, unreadable, not such a report, or over a limit
          Of several files, the highest counts. cells does not judge the figures: 0 or 3.
        """;

    /// <summary>Who asks for help has not got the rest right yet.</summary>
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        help.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output.WriteLine(Examples.ReplaceLineEndings("\n"));
        return ExitCode.Fine;
    }
}
