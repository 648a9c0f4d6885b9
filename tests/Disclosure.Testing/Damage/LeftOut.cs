namespace Disclosure.Testing;

/// <summary>What the suite does not do to a document, or takes for another document, and why.</summary>
internal static class LeftOut
{
    /// <summary>Damage that is not made.</summary>
    public static (string Damage, string Reason)[] NotMade { get; } =
    [
        ("the labels of rows of different blocks exchanged", "whether the block or the label is right, nobody can say; within a block the truth follows the labels"),
        ("labels of a head exchanged that do not stand side by side under one label", "the head then names an order that depends on how its rows are read together"),
        ("a label of a head moved, or a run that holds part of a head", "as above; only whole heads move"),
        ("a number split by a blank where blanks set cells off", "it is then two cells, and where a blank cell left nothing there are as many as before"),
        ("the last cell of a row between separators cut by a line end", "what stands before the cut is a whole row, what follows a lone number below it"),
        ("a value on a line of its own cut elsewhere than between two digits", "what follows can be a note, such as a unit or what begins with a comma"),
        ("rows joined so that two numbers become one, between separators", "the number is then what the document says"),
        ("a run lost from one label into another, so that what is left is near a label of the form", "it then is that label with a misprint"),
        ("a misprint inside the unit of a head", "the amount is then another one, or one of a unit that nobody knows"),
        ("a line such as 单位：万元 above a table", "every amount here has its unit in its head or cell, which go before it"),
        ("the end of another report, without a title, before the document", "which of the two the file is cannot be said"),
        ("rows of one label in two blocks, and blocks with one or two values side by side, of made-up forms", "an exchanged row, or a lone number, is then another well-formed document"),
    ];

    /// <summary>Damage after which the document says something else in so many words: its truth is changed.</summary>
    public static (string Damage, string Reason)[] TruthFollows { get; } =
    [
        ("as many values as a row has columns, right behind its label, where each cell has a line", "two exchanged value lines, a run lost from one row into the next, a lone, doubled or split value where the layout dropped exactly so many blanks: they are the row's values now"),
        ("as many labels of a head lost as the layout dropped blanks in a row", "its values may be read by the labels that are left"),
        ("numbers in the columns of a row between separators, none outside of them", "a row that lost or got a blank at its end is not told from one that was printed so"),
        ("labels of columns, rows or blocks permuted without their values", "the values are those of the labels that they now stand below or behind"),
        ("a label that means something else (联系电话, 非自然人, （八）其他处理)", "the figures are none of the form's, not even in their own place"),
        ("a group's label right before values, where the form has a row of that label in the place of the group's", "the values may be that row's"),
        ("another digit, another unit", "the number is another one"),
        ("the end of the file within the last value of a table", "what is left of the number may be the number; in any other place it is none"),
        ("an amount that no longer stands as far below its head as before, or whose head is not whole", "it may be read as printed, without a unit"),
        ("a second report behind no more than the title of the document", "the file may be read as either of them, but not as a mixture"),
        ("a second report before the document", "the file may be read as either of them, but not as a mixture"),
    ];
}
