using Disclosure.Pdf.Pages;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Disclosure.Pdf;

/// <summary>
/// Takes the pages from a file, on a thread of its own: it has room for what files nest, and is left behind if a damaged file never ends.
/// </summary>
internal static class FileReader
{
    private const int StackSize = 16 * 1024 * 1024;

    /// <summary>The pages that could be read.</summary>
    /// <exception cref="OperationCanceledException">It was to stop.</exception>
    public static FilePages Read(ReadOnlyMemory<byte> bytes, DocumentLimits limits, CancellationToken cancellationToken)
    {
        var end = new TaskCompletionSource<FilePages>(); // Nothing to dispose of, as nobody knows when a thread ends that was left behind.
        new Thread(() => end.SetResult(ReadAll(bytes, limits, cancellationToken)), StackSize) { IsBackground = true }.Start();
        end.Task.Wait(cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        return end.Task.Result;
    }

    private static FilePages ReadAll(ReadOnlyMemory<byte> bytes, DocumentLimits limits, CancellationToken cancellationToken)
    {
        var file = new FilePages();
        var budget = new ReadingBudget(limits, cancellationToken) { SkipMissingFonts = true, UseLenientParsing = true };
        budget.FilterProvider = new BoundedFilters(budget);
        try
        {
            using var document = PdfDocument.Open(bytes, budget);
            document.AddPageFactory<DrawnPage, PageFactory>();
            if (FormFields.AreFilled(document))
                file.Problem = "it is a form whose fields are filled in, and they are no text of its pages: print it as a PDF once more, and give that";
            var count = Math.Min(document.NumberOfPages, limits.MaxPages);
            if (count < document.NumberOfPages)
                file.ReachLimit(FormattableString.Invariant($"at most {limits.MaxPages} pages"));
            for (var number = 1; number <= count && !cancellationToken.IsCancellationRequested; number++)
                file.Add(ReadPage(document, number, budget));
        }
        catch (PdfDocumentEncryptedException)
        {
            file.Problem = "it is encrypted: open it with its password, and save it without one";
        }
        catch (Exception)
        {
            file.Problem = FilePages.Damaged; // The library throws whatever comes up on its way through such a file.
        }

        if (budget.Reached is { } limit)
            file.ReachLimit(limit);
        return file;
    }

    private static DrawnPage ReadPage(PdfDocument document, int number, ReadingBudget budget)
    {
        budget.BeginPage();
        try
        {
            return document.GetPage<DrawnPage>(number);
        }
        catch (Exception)
        {
            return DrawnPage.Damaged(number); // As above: whatever comes up.
        }
    }
}
