using Disclosure.Pdf.Ruling;
using Disclosure.Pdf.Texts;

namespace Disclosure.Pdf.Layout;

/// <summary>A line or a table of a page.</summary>
/// <param name="Box">Where it stands.</param>
internal abstract record PageElement(PageBox Box);

/// <summary>A line between tables.</summary>
/// <param name="Line">The line.</param>
internal sealed record LineElement(TextLine Line) : PageElement(Line.Box);

/// <summary>A ruled table.</summary>
/// <param name="Table">The table.</param>
/// <param name="Texts">The lines in each of its cells.</param>
internal sealed record TableElement(RuledTable Table, IReadOnlyList<IReadOnlyList<TextLine>> Texts) : PageElement(Table.Box);
