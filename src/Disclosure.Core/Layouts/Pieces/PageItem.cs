namespace Disclosure.Layouts.Pieces;

/// <summary>What an item of a page is.</summary>
internal enum ItemKind
{
    /// <summary>Words that are no label.</summary>
    Words,

    /// <summary>A label, or as much of one as was found.</summary>
    Label,

    /// <summary>Values that follow one another on a line.</summary>
    Values,
}

/// <summary>A label, values or other words on a page, put together from their pieces.</summary>
internal sealed class PageItem(ItemKind kind, Piece first)
{
    public ItemKind Kind => kind;

    public List<Piece> Pieces { get; } = [first];

    public Piece First => Pieces[0];

    public Piece Last => Pieces[^1];

    /// <summary>For a label: which one; -1 as long as pieces are missing.</summary>
    public int Label { get; set; } = -1;

    /// <summary>For a label: its folded text.</summary>
    public string Folded { get; set; } = "";

    /// <summary>For a label or words: the values that follow.</summary>
    public PageItem? Values { get; set; }

    /// <summary>For values: the label or words that they belong to.</summary>
    public PageItem? Owner { get; set; }

    /// <summary>For values: whether a label stands right beside them, with no blank between.</summary>
    public bool IsGlued { get; set; }

    /// <summary>For values: whether it is not certain which they are, or whose.</summary>
    public bool IsDoubtful { get; set; }

    /// <summary>For doubtful values: where the words end that follow them; 0 where none do.</summary>
    public int WordsEnd { get; set; }

    /// <summary>Whether values stand on a line that holds nothing of their label, up to them.</summary>
    public bool IsApart => Owner is { } owner && !owner.Pieces.Exists(piece => piece.Line == First.Line && piece.Offset < First.Offset);

    /// <summary>Whether nothing but blanks and line ends stands between its pieces.</summary>
    public bool IsTogether(ReadOnlySpan<char> text)
    {
        for (var piece = 1; piece < Pieces.Count; piece++)
            if (Pieces[piece].Offset < Pieces[piece - 1].End || !text[Pieces[piece - 1].End..Pieces[piece].Offset].IsWhiteSpace())
                return false;
        return true;
    }
}
