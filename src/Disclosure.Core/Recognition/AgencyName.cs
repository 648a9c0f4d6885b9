using System.Buffers;

namespace Disclosure;

/// <summary>
/// Tells a Chinese agency's name that lost its beginning: a whole one names the place that the agency is for, and no name begins
/// with the bare word for such a place (区城市更新和土地整备局, 规划建设局).
/// </summary>
internal static class AgencyName
{
    private static readonly SearchValues<char> s_divisions = SearchValues.Create("省市区縣县州旗盟镇鎮乡鄉區");

    /// <summary>Words of the bodies that are for the whole country, or that are places of their own kind.</summary>
    private static readonly SearchValues<string> s_others =
        SearchValues.Create(["国", "國", "中央", "街道", "部", "新区", "特区"], StringComparison.Ordinal);

    public static bool IsCut(ReadOnlySpan<char> name)
    {
        if (!name.ContainsAnyInRange('\u4E00', '\u9FFF'))
            return false;
        return s_divisions.Contains(name[0]) || (!name.ContainsAny(s_divisions) && !name.ContainsAny(s_others));
    }
}
