namespace Disclosure.Testing;

/// <summary>
/// How a random report departs from a tidy one. Shares are from 0 to 1. The default is tidy: official labels, plain figures that agree,
/// no blanks.
/// </summary>
public sealed record PictureOptions
{
    /// <summary>Official labels, plain figures that agree, no blanks.</summary>
    public static PictureOptions Tidy { get; } = new();

    /// <summary>All that a published report may have, and a reader must still read without a loss.</summary>
    public static PictureOptions Untidy { get; } = new()
    {
        Blanks = 0.1,
        NilMarks = 0.2,
        NoisyValues = 0.3,
        Values = ValueVariants.All,
        VariedLabels = 0.3,
        Labels = LabelVariants.All,
        VariesTitle = true,
    };

    /// <summary>Whether every equation of the form holds; otherwise each cell is drawn for itself.</summary>
    public bool IsConsistent { get; init; } = true;

    /// <summary>Whether no two figures are the same, so that one in another's place is seen.</summary>
    public bool IsDistinct { get; init; }

    /// <summary>The largest count that is drawn, unless all are different; sums can be larger.</summary>
    public int LargestCount { get; init; } = 60;

    /// <summary>The share of cells that are left blank, whatever figure they stand for.</summary>
    public double Blanks { get; init; }

    /// <summary>The share of the zeros that a mark for nothing stands for.</summary>
    public double NilMarks { get; init; }

    /// <summary>The share of cells whose value is printed in one of the ways of <see cref="Values"/>.</summary>
    public double NoisyValues { get; init; }

    /// <summary>What can happen to a value.</summary>
    public ValueVariants Values { get; init; }

    /// <summary>The share of labels and headings that are printed in one of the ways of <see cref="Labels"/>.</summary>
    public double VariedLabels { get; init; }

    /// <summary>What can happen to a label.</summary>
    public LabelVariants Labels { get; init; }

    /// <summary>Whether any of the form's titles may be used, not only the first with all its parts.</summary>
    public bool VariesTitle { get; init; }

    /// <summary>Whether all of it is printed in traditional characters.</summary>
    public bool IsTraditional { get; init; }

    /// <summary>Whether the optional rows of the edition are printed (a hybrid of two editions).</summary>
    public bool PrintsOptionalRows { get; init; }

    /// <summary>Whether agency and date stand at the end.</summary>
    public bool IsSigned { get; init; } = true;
}

/// <summary>Ways to print a value that do not change it.</summary>
[Flags]
public enum ValueVariants
{
    /// <summary>Plain digits.</summary>
    None = 0,

    /// <summary>Blanks, no-break spaces and ideographic spaces around it.</summary>
    Padding = 1,

    /// <summary>Full-width digits.</summary>
    FullWidth = 2,

    /// <summary>Commas between thousands.</summary>
    Thousands = 4,

    /// <summary>A sign before a change that is positive, or a word for the sign.</summary>
    Signs = 8,

    /// <summary>Amounts in 万元, 亿元 or 万, without a unit, or with the unit in the column's head.</summary>
    Units = 16,

    /// <summary>A note in brackets behind a count.</summary>
    Notes = 32,

    /// <summary>All of them.</summary>
    All = Padding | FullWidth | Thousands | Signs | Units | Notes,
}

/// <summary>Ways to print a label that do not change what it means.</summary>
[Flags]
public enum LabelVariants
{
    /// <summary>The official wording.</summary>
    None = 0,

    /// <summary>Another wording of the schema.</summary>
    Aliases = 1,

    /// <summary>Half-width brackets, colons and commas.</summary>
    HalfWidth = 2,

    /// <summary>Spaces inside.</summary>
    Spaces = 4,

    /// <summary>1、 for 1. at the beginning.</summary>
    ListMarks = 8,

    /// <summary>A column label broken over two lines where the layout has lines in cells.</summary>
    BrokenLines = 16,

    /// <summary>The number of a section lost: 、总体情况 or 总体情况.</summary>
    LostNumbers = 32,

    /// <summary>All of them.</summary>
    All = Aliases | HalfWidth | Spaces | ListMarks | BrokenLines | LostNumbers,
}
