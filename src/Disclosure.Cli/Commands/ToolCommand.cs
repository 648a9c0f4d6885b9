using System.CommandLine;
using System.CommandLine.Help;

namespace Disclosure.Cli;

/// <summary>The command line as a whole.</summary>
internal static class ToolCommand
{
    public static RootCommand Create(ToolConsole console, CancellationToken cancellationToken)
    {
        var root = new RootCommand(
            "Reads 政府信息公开工作年度报告 (annual reports on open government information) and proves whether their figures agree.")
        {
            CheckCommand.Create(console, cancellationToken),
            ParseCommand.Create(console, cancellationToken),
            CellsCommand.Create(console, cancellationToken),
            SchemaCommand.Create(console, cancellationToken),
        };
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithNotes((HelpAction)help.Action!);
        return root;
    }
}
