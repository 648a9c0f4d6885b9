namespace Disclosure.Writing;

/// <summary>
/// Words of the language that turn a meaning round, or set it apart from its neighbour: negations, directions, times, sides. Two texts of
/// which one has another of them do not mean the same, however alike they are.
/// </summary>
internal static class Opposites
{
    /// <summary>Chinese characters: negations first, then opposites and rows of neighbours.</summary>
    private const string Characters =
        "不非未无否没勿免准" +
        "上下前后左右东西南北中内外里男女增减加升降涨跌多少大小高低长短深浅远近轻重快慢冷热新旧老幼有收支入出进退买卖借贷存取正负真假公私已" +
        "是开关起止始终首末先早晚城乡主次总分净均应实预决同异胜败赢输盈亏供需生死合全半双单本去今明昨往年季月周旬日时甲乙丙丁戊己庚辛壬癸";

    /// <summary>Chinese words of which one does not stand for the other. A part of one may be lost: they are looked for as a whole.</summary>
    private static readonly string[][] s_words =
    [
        ["维持", "纠正", "撤销", "变更"], ["同意", "反对", "拒绝"], ["允许", "禁止"], ["批准", "驳回"], ["个人", "集体"],
    ];

    /// <summary>English words. They are whole words; what a word begins with is told by <see cref="PrefixOf"/>.</summary>
    private static readonly HashSet<string> s_englishWords = new(
        ("no not non nor none never without with " +
        "increase increases increased increasing decrease decreases decreased decreasing rise fall rises falls gain loss gains losses more less fewer most least " +
        "up down above below over under upper lower before after first last previous next prior current former latter early late earlier later " +
        "in out inside outside inner outer internal external domestic foreign import imports export exports inbound outbound incoming outgoing " +
        "male female men women man woman boys girls boy girl old new young elderly older newer big small large high low higher lower long short minimum maximum " +
        "income expense expenses expenditure expenditures revenue revenues cost costs credit debit asset assets liability liabilities profit profits deficit surplus " +
        "paid unpaid open closed opened opening closing begin beginning end ending start finish opened received sent granted denied approved rejected accepted refused " +
        "won lost pass fail passed failed true false yes no full partial whole part all some any each both public private urban rural north south east west " +
        "left right gross net actual planned budget estimated present absent active inactive day week month quarter year daily weekly monthly quarterly yearly annual " +
        "ii iii iv vi vii viii ix xi xii xiii xiv xv one two three four five six seven eight nine ten").Split(' '),
        StringComparer.Ordinal);

    private static readonly string[] s_prefixes = ["un", "non", "dis", "in", "im", "ir", "il", "mis", "over", "under", "pre", "post", "sub"];

    /// <summary>Whether a folded character is one of them.</summary>
    public static bool Has(char folded) => Characters.IndexOf(folded) >= 0;

    /// <summary>Whether one folded text has a word where the other has its opposite.</summary>
    public static bool AreExchanged(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        foreach (var words in s_words)
        {
            var (isOnlyInOne, isOnlyInOther) = (false, false);
            foreach (var word in words)
            {
                var (inOne, inOther) = (one.IndexOf(word.AsSpan()) >= 0, other.IndexOf(word.AsSpan()) >= 0);
                isOnlyInOne |= inOne && !inOther;
                isOnlyInOther |= inOther && !inOne;
            }

            if (isOnlyInOne && isOnlyInOther)
                return true;
        }

        return false;
    }

    /// <summary>Whether a word in small letters is one of them.</summary>
    public static bool Has(string word) => s_englishWords.Contains(word);

    /// <summary>What a word begins with that may turn its meaning round: unpaid; null for nothing.</summary>
    public static string? PrefixOf(string word)
    {
        foreach (var prefix in s_prefixes)
            if (word.Length > prefix.Length + 1 && word.StartsWith(prefix, StringComparison.Ordinal))
                return prefix;
        return null;
    }
}
