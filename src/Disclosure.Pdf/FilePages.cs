using Disclosure.Pdf.Pages;

namespace Disclosure.Pdf;

/// <summary>The pages of a file, as far as they could be read.</summary>
internal sealed class FilePages
{
    /// <summary>What a damaged file is, and what to do.</summary>
    public const string Damaged = "it is a damaged PDF: get it again";

    private readonly List<DrawnPage> _pages = [];
    private readonly List<string> _limits = [];

    /// <summary>The pages in their order.</summary>
    public IReadOnlyList<DrawnPage> Pages => _pages;

    /// <summary>The limits that were reached.</summary>
    public IReadOnlyList<string> LimitsReached => _limits;

    /// <summary>Why nothing can be read; null where something can.</summary>
    public string? Problem
    {
        get => field ?? (_pages.Exists(page => page.HasText && !page.IsUnknown) || _limits.Count > 0 ? null : WhyNot());
        set;
    }

    public void Add(DrawnPage page) => _pages.Add(page);

    public void ReachLimit(string limit) => _limits.Add(limit);

    private string WhyNot()
    {
        if (_pages.Exists(page => page.HasText))
            return "the fonts in it do not say which characters they show: recognise its text first (OCR)";
        return _pages.Exists(page => page.IsDamaged) ? Damaged : "it has no text, only pictures of it: recognise its text first (OCR)";
    }
}
