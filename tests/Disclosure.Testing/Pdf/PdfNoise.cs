namespace Disclosure.Testing;

/// <summary>How a report looks as PDF. Nothing of it changes what it says.</summary>
public sealed record PdfNoise
{
    /// <summary>A report without noise.</summary>
    public static PdfNoise None { get; } = new();

    /// <summary>Whether tables have lines.</summary>
    public bool IsRuled { get; init; } = true;

    /// <summary>How lines are drawn.</summary>
    public PdfLineStyle Lines { get; init; }

    /// <summary>What the font of the file says of its characters.</summary>
    public PdfFont Font { get; init; }

    /// <summary>Whether the things on a page are drawn in any order.</summary>
    public bool IsShuffled { get; init; }

    /// <summary>Whether pages have a header, and numbers below.</summary>
    public bool HasFurniture { get; init; }

    /// <summary>Whether pages have a frame.</summary>
    public bool HasFrame { get; init; }

    /// <summary>Whether the head of a table stands on each of its pages.</summary>
    public bool RepeatsHeads { get; init; }

    /// <summary>Whether text is drawn twice, to look bold.</summary>
    public bool IsBold { get; init; }

    /// <summary>By how many degrees the pages are turned when shown.</summary>
    public int Rotation { get; init; }

    /// <summary>Draws noise.</summary>
    public static PdfNoise Draw(Random random, bool isRuled)
    {
        ArgumentNullException.ThrowIfNull(random);
        return new PdfNoise
        {
            IsRuled = isRuled,
            Lines = (PdfLineStyle)random.Next(Enum.GetValues<PdfLineStyle>().Length),
            Font = random.Next(2) == 0 ? PdfFont.Standard : PdfFont.Mapped,
            IsShuffled = random.Next(2) == 0,
            HasFurniture = random.Next(2) == 0,
            HasFrame = random.Next(4) == 0,
            RepeatsHeads = random.Next(3) == 0,
            IsBold = random.Next(4) == 0,
            Rotation = random.Next(4) == 0 ? 90 * random.Next(4) : 0,
        };
    }
}

/// <summary>How the lines of tables are drawn.</summary>
public enum PdfLineStyle
{
    /// <summary>Round each cell.</summary>
    Cells,

    /// <summary>As thin filled rectangles.</summary>
    Filled,

    /// <summary>As two lines each.</summary>
    Double,

    /// <summary>As strokes with a pattern.</summary>
    Dashed,

    /// <summary>As many short strokes.</summary>
    Dashes,

    /// <summary>Without those at the left and right edge.</summary>
    OpenSides,
}
