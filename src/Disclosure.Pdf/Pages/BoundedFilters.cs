using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Disclosure.Pdf.Pages;

/// <summary>The filters of streams, each of which counts what it inflates. Images are no text: nothing is made of them.</summary>
internal sealed class BoundedFilters(ReadingBudget budget) : IFilterProvider
{
    private static readonly IFilterProvider s_all = DefaultFilterProvider.Instance;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bound(s_all.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bound(s_all.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Bound(s_all.GetAllFilters());

    private IFilter[] Bound(IReadOnlyList<IFilter> filters) => [.. filters.Select(filter => new BoundedFilter(filter, budget))];
}
