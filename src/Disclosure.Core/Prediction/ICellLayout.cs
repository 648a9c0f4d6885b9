using Disclosure.Forms;
using Disclosure.Forms.Fast;

namespace Disclosure.Prediction;

/// <summary>How a text sets the cells of a table off from one another. It knows what stands between them; what stands in them is the same everywhere.</summary>
internal interface ICellLayout
{
    /// <summary>Whether a cell without a character can be seen.</summary>
    static abstract bool ShowsBlanks { get; }

    /// <summary>Whether a TAB stands in front of a cell that does not begin a row.</summary>
    static abstract bool HasLead { get; }

    /// <summary>How many characters of a cell's end belong to it: its line end, or nothing.</summary>
    static abstract int EndLength { get; }

    /// <summary>The labels of a table in their official wording.</summary>
    static abstract PrintedText Text(PrintedTable table);

    /// <summary>Whether a cell ends here in the plainest way.</summary>
    static abstract bool EndsAt(ReadOnlySpan<char> text, int at);

    /// <summary>Goes over all that sets a cell off from the one before.</summary>
    static abstract bool Begin(ref TableWalk walk, PrintedCell cell);

    /// <summary>Goes over a cell, whatever its wording.</summary>
    static abstract bool Read(ref TableWalk walk, PrintedCell cell);

    /// <summary>Goes over all that must stand behind the last cell of a table.</summary>
    static abstract bool End(ref TableWalk walk, PrintedTable table);
}
