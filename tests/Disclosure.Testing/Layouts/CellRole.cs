namespace Disclosure.Testing;

/// <summary>What a printed cell is there for.</summary>
internal enum CellRole
{
    /// <summary>Nothing of the form: what damage brought in.</summary>
    Foreign,

    /// <summary>The title of a block, over all its columns.</summary>
    Header,

    /// <summary>The label over the row labels.</summary>
    Corner,

    /// <summary>A label in a head over other labels.</summary>
    HeadGroup,

    /// <summary>A label in a head right over values.</summary>
    Head,

    /// <summary>A label over the labels of rows.</summary>
    RowGroup,

    /// <summary>The label of a row of values.</summary>
    Row,

    /// <summary>A value.</summary>
    Value,

    /// <summary>The part of a vertical merge below its first row.</summary>
    Continuation,
}
