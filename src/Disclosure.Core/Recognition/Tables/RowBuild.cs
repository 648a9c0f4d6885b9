using Disclosure.Labels;

namespace Disclosure.Recognition.Tables;

/// <summary>
/// How the rows of a table are built, as far as their cells tell: with the values right behind the label, or all in the same place of their row
/// behind merged label cells. A row is read only by a build that most rows show; one that leaves out another number of cells is not.
/// </summary>
internal sealed class RowBuild
{
    private readonly LabelledText _text;
    private readonly int _columns;

    /// <summary>How many cells of each row are those of labels; 0 where the values stand right behind the label, wherever it is.</summary>
    private readonly int _labelCells;

    private readonly LabelColumns? _labels;

    /// <summary>Whether a blank cell behind the values fills the row up, where one is enough: more of them are told by their bars.</summary>
    private readonly bool _fillsUp;

    private RowBuild(LabelledText text, LabelColumns? labels, int columns, int labelCells, bool fillsUp = false)
    {
        _text = text;
        _labels = labels;
        _columns = columns;
        _labelCells = labelCells;
        _fillsUp = fillsUp;
    }

    /// <summary>How many columns of values the rows have.</summary>
    public int Columns => _columns;

    /// <summary>All builds that the rows of a table allow.</summary>
    /// <param name="text">The document.</param>
    /// <param name="block">The block.</param>
    /// <param name="rows">The rows that are looked at.</param>
    /// <param name="columns">How many columns of values each has.</param>
    public static List<RowBuild> Of(LabelledText text, BlockOnPage block, List<RowOnPage> rows, int columns)
    {
        if (block.Source!.FillsUpRows)
            return rows.Count(row => row.Count == columns) * 2 >= rows.Count ? [new RowBuild(text, null, columns, 0, fillsUp: true)] : [];
        var builds = new List<RowBuild> { new(text, null, columns, 0) };
        if (block.Source.MayBeAligned && block.Definition.RowGroups.Count > 0 && !HasValueBehindLabel(text, rows, columns))
            builds.Clear(); // Where all begin with blank cells, these may be those of merged labels.
        else if (rows.TrueForAll(row => row.Count == columns))
            return builds;
        var labels = new LabelColumns(text, block);
        var hasSpans = block.Source.Shape == TableShape.Grid; // Then merged cells leave no blank ones behind.
        foreach (var row in rows)
            if (!hasSpans && row.End - row.Start - columns is > 1 and var labelCells && !builds.Exists(build => build._labelCells == labelCells))
                builds.Add(new RowBuild(text, labels, columns, labelCells));
        var fits = builds.ConvertAll(build => rows.FindAll(row => build.FirstValue(row) >= 0));
        for (var i = builds.Count - 1; i >= 0; i--)
            if (fits[i].Count * 2 <= rows.Count || (builds[i]._labelCells > 0 && fits[i].Count == 1) || fits.Exists(other => other != fits[i] && IsOverruled(fits[i], other)))
                (builds, fits) = (Without(builds, i), Without(fits, i));
        return builds;
    }

    private static bool HasValueBehindLabel(LabelledText text, List<RowOnPage> rows, int columns)
    {
        foreach (var row in rows)
            if (row.Count == columns && !text.IsBlank(row.First))
                return true;
        return false;
    }

    /// <summary>The first value of a row; -1 if the row is not built so.</summary>
    public int FirstValue(RowOnPage row)
    {
        var first = _labelCells == 0 ? row.First : row.Start + _labelCells;
        var count = row.End - first;
        if (first < row.First || (count != _columns && !(_fillsUp && count == _columns + 1 && _text.IsBlank(row.End - 1))) || _labels?.AreRegular(row) == false)
            return -1;
        for (var cell = row.First; cell < first; cell++)
            if (!_text.IsBlank(cell))
                return -1;
        return LabelColumns.AreBehindHead(_text, row) ? -1 : first;
    }

    /// <summary>Whether at least two rows are built in the other way only, and at most a third as many in this way only.</summary>
    private static bool IsOverruled(List<RowOnPage> rows, List<RowOnPage> others)
    {
        var mine = rows.Count(row => !others.Contains(row));
        var theirs = others.Count(row => !rows.Contains(row));
        return theirs > 1 && mine * 3 <= theirs;
    }

    private static List<T> Without<T>(List<T> list, int index) => [.. list.Where((_, at) => at != index)];
}
