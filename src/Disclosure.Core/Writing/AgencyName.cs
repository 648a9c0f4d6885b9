namespace Disclosure.Writing;

/// <summary>
/// Tells a Chinese agency's name that lost its beginning: a whole one names the place that the agency is for, and no name begins
/// with the bare word for such a place (区城市更新和土地整备局, 规划建设局).
/// </summary>
internal static class AgencyName
{
    private static readonly CharacterSet s_divisions = new("省市区縣县州旗盟镇鎮乡鄉區");

    /// <summary>Words of the bodies that are for the whole country, or that are places of their own kind.</summary>
    private static readonly string[] s_others = ["国", "國", "中央", "街道", "部", "新区", "特区"];

    public static bool IsCut(ReadOnlySpan<char> name)
    {
        if (!Han.IsIn(name))
            return false;
        return s_divisions.Contains(name[0]) || (!s_divisions.IsIn(name) && !HoldsOther(name));
    }

    private static bool HoldsOther(ReadOnlySpan<char> name)
    {
        foreach (var word in s_others)
            if (name.IndexOf(word.AsSpan()) >= 0)
                return true;
        return false;
    }
}
