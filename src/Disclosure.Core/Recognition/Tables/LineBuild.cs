namespace Disclosure.Recognition.Tables;

/// <summary>
/// How rows stand on lines, as far as their blank lines tell: these are nothing; or each is a blank cell; or each is one, and before a label stand
/// as many as the groups that it is in, of merged cells that go on.
/// </summary>
internal sealed class LineBuild
{
    /// <summary>Fewer rows do not show what blank lines are.</summary>
    private const int MinRows = 3;

    private readonly int _columns;
    private readonly bool _keepsBlanks, _printsMerged;

    /// <summary>Whether blank lines stand between the values of rows everywhere, so that they are only space.</summary>
    private readonly bool _isSpaced;

    private LineBuild(int columns, bool keepsBlanks, bool printsMerged, bool isSpaced)
    {
        _columns = columns;
        _keepsBlanks = keepsBlanks;
        _printsMerged = printsMerged;
        _isSpaced = isSpaced;
    }

    /// <summary>Whether blank lines are cells.</summary>
    public bool KeepsBlanks => _keepsBlanks;

    /// <summary>All builds that the rows of a table allow.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="columns">How many columns of values each has.</param>
    /// <param name="keepsBlanks">Whether other tables of the document show that blank lines are cells: a single row shows nothing.</param>
    public static List<LineBuild> Of(List<LineRow> rows, int columns, bool keepsBlanks)
    {
        LineBuild plain = new(columns, false, false, false), kept = new(columns, true, false, false), merged = new(columns, true, true, false);
        if (rows.TrueForAll(row => row.Inner == 0 && row.Values == columns))
            return [plain];
        if (rows.Count(row => row.Inner > 0) > 2 && !rows.Exists(row => row.Inner > 0 && (kept.Fits(row) || merged.Fits(row))))
            plain = new LineBuild(columns, false, false, isSpaced: true);
        if (rows.Count < MinRows && !keepsBlanks)
            return rows.Count(plain.Fits) * 2 > rows.Count ? [plain] : [];
        List<LineBuild> builds = [plain, .. new[] { kept, merged }.Where(build => keepsBlanks || rows.Count(row => row.Inner > 0 && build.Fits(row)) > 1)];
        return builds.FindAll(build =>
            rows.Count(build.Fits) * 2 > rows.Count && !builds.Exists(other => other != build && IsOverruled(rows, build, other)));
    }

    /// <summary>Whether a row is built so.</summary>
    public bool Fits(LineRow row)
    {
        if (!_keepsBlanks)
            return row.Values == _columns && (row.Inner == 0 || _isSpaced);
        var least = row.Values + row.Inner;
        return row.NextDepth < 0
            ? least <= _columns && least + row.Trailing >= _columns
            : least + row.Trailing == _columns + (_printsMerged ? row.NextDepth : 0);
    }

    /// <summary>Whether at least two rows are built in the other way only, and at most a third as many in this way only; or none in this way only, and one in the other.</summary>
    private static bool IsOverruled(List<LineRow> rows, LineBuild build, LineBuild other)
    {
        var mine = rows.Count(row => build.Fits(row) && !other.Fits(row));
        var theirs = rows.Count(row => other.Fits(row) && !build.Fits(row));
        return theirs > 1 && mine * 3 <= theirs;
    }
}
