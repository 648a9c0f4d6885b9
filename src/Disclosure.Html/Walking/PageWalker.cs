using System.Globalization;
using AngleSharp.Dom;

namespace Disclosure.Html.Walking;

/// <summary>Walks over the tree of a page in its order, and gives its lines and tables to the builder.</summary>
internal sealed class PageWalker(DocumentBuilder builder, SourceLines lines, DocumentLimits limits, CancellationToken cancellationToken)
{
    private readonly TextFlow _line = new(limits.MaxCellLength);

    /// <summary>Walks over the body of a page.</summary>
    public void Walk(IElement body)
    {
        Children(body, isPreformatted: false);
        EndLine();
    }

    /// <summary>Adds the text of an element to a line or cell. Blocks in it are lines of their own.</summary>
    /// <param name="element">The element.</param>
    /// <param name="flow">Takes the text.</param>
    /// <param name="isPreformatted">Whether white space counts.</param>
    public static void AddText(IElement element, TextFlow flow, bool isPreformatted)
    {
        INode? before = null;
        foreach (var node in element.ChildNodes)
        {
            if (node is IText text)
                flow.Add(text.Data, PlaceBehind(before), isPreformatted);
            else if (node is IElement child && PageElements.IsShown(child))
                AddElement(child, flow, isPreformatted);
            before = node;
        }
    }

    private static void AddElement(IElement element, TextFlow flow, bool isPreformatted)
    {
        var isBlock = PageElements.IsBlock(element);
        if (isBlock)
            flow.Break();
        if (PageElements.Mark(element) is { } mark)
            flow.Add([mark], source: -1, isPreformatted);
        AddText(element, flow, isPreformatted || PageElements.IsPreformatted(element));
        if (isBlock)
            flow.Break();
    }

    private void Children(IElement element, bool isPreformatted)
    {
        INode? before = null;
        foreach (var node in element.ChildNodes)
        {
            if (node is IText text)
                AddLines(text.Data, PlaceBehind(before), isPreformatted);
            else if (node is IElement child && PageElements.IsShown(child))
                Element(child, isPreformatted);
            before = node;
        }
    }

    private void Element(IElement element, bool isPreformatted)
    {
        if (element.LocalName == "br")
        {
            EndLine(isKept: true);
            return;
        }

        if (element.LocalName == "table")
        {
            EndLine();
            Table(element);
            return;
        }

        var isBlock = PageElements.IsBlock(element);
        if (isBlock)
            EndLine();
        if (PageElements.Mark(element) is { } mark)
            _line.Add([mark], source: -1, isPreformatted);
        Children(element, isPreformatted || PageElements.IsPreformatted(element));
        if (isBlock)
            EndLine();
    }

    private void Table(IElement table)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var page = PageTable.Of(table);
        if (page.Caption is { } caption)
        {
            Children(caption, isPreformatted: false);
            EndLine();
        }

        if (page.IsLayout)
        {
            foreach (var cell in page.Cells)
            {
                Children(cell, isPreformatted: false);
                EndLine();
            }
        }
        else
        {
            new GridWriter(builder, lines, limits).Write(page);
        }
    }

    private void AddLines(ReadOnlySpan<char> data, int place, bool isPreformatted)
    {
        if (!isPreformatted)
        {
            _line.Add(data, place, isPreformatted: false);
            return;
        }

        for (var at = 0; at < data.Length;)
        {
            var step = data[at..].IndexOf('\n');
            var end = step < 0 ? data.Length : at + step;
            _line.Add(data[at..end], place < 0 ? -1 : place + at, isPreformatted: true);
            if (step >= 0)
                EndLine(isKept: true);
            at = end + 1;
        }
    }

    /// <summary>Ends the line. One without text is kept where the page shows it.</summary>
    private void EndLine(bool isKept = false)
    {
        if ((isKept || !_line.IsEmpty) && HasRoom())
            FlowWriter.AddLine(builder, _line, lines, limits);
        _line.Clear();
    }

    private bool HasRoom()
    {
        if (builder.Count <= limits.MaxCells)
            return true;
        builder.ReachLimit(FormattableString.Invariant($"at most {limits.MaxCells} cells"));
        return false;
    }

    /// <summary>Where a text stands in the source, as the comment before it says; -1 where none does.</summary>
    private static int PlaceBehind(INode? before) =>
        before is IComment comment && int.TryParse(comment.Data, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : -1;
}
