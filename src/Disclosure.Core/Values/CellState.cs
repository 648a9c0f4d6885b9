using System.Text.Json.Serialization;

namespace Disclosure;

/// <summary>
/// What a cell of a report holds. Only <see cref="Number"/> and <see cref="Derived"/> have a value, and <see cref="Date"/> a day; none of the others means 0.
/// </summary>
[JsonConverter(typeof(JsonStringEnumConverter<CellState>))]
public enum CellState : byte
{
    /// <summary>The document has no such cell.</summary>
    [JsonStringEnumMemberName("absent")]
    Absent,

    /// <summary>A value was read.</summary>
    [JsonStringEnumMemberName("number")]
    Number,

    /// <summary>The cell is there and holds nothing, or white space only.</summary>
    [JsonStringEnumMemberName("blank")]
    Blank,

    /// <summary>A mark for nothing stands in the cell: —, 无, /. In data files the word is <c>none</c>.</summary>
    [JsonStringEnumMemberName("none")]
    NilMark,

    /// <summary>Words stand in the cell: in a column of text, as they should; elsewhere, something that is not what the column asks for.</summary>
    [JsonStringEnumMemberName("text")]
    Text,

    /// <summary>Digits are there, but which of them belong to the cell cannot be told from the document's own text.</summary>
    [JsonStringEnumMemberName("ambiguous")]
    Ambiguous,

    /// <summary>A day was read.</summary>
    [JsonStringEnumMemberName("date")]
    Date,

    /// <summary>
    /// The document alone does not say which digits are the cell's, and of all ways to read them only one fulfils the equations of the form. The value is
    /// no proof of those equations.
    /// </summary>
    [JsonStringEnumMemberName("derived")]
    Derived,
}
