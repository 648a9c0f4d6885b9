namespace Disclosure.Testing;

/// <summary>
/// Makes names and labels up. No label of a form is another one's beginning, and none holds a numeral, a unit or a mark, so that what stands in a
/// table can be told.
/// </summary>
internal sealed class RandomWords(Random random)
{
    private const string Characters = "山水林田湖草沙石花鸟鱼虫春夏秋冬风雨雷电金木土火红黄蓝绿紫棕桥路城楼书画琴棋米茶酒盐纸墨笔砚";

    private static readonly string[] s_syllables = ["ba", "ke", "lo", "mi", "nu", "sa", "te", "vo", "zi", "ra", "pe", "du"];

    private readonly HashSet<string> _labels = [];
    private readonly bool _isLatin = random.Next(4) == 0;

    /// <summary>A label that the form does not have yet.</summary>
    public string Label()
    {
        while (true)
        {
            var label = _isLatin ? LatinLabel() : ChineseLabel();
            if (IsNew(label.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant()))
                return label;
        }
    }

    /// <summary>An identifier that is not among those taken, in whatever case.</summary>
    public string Name(HashSet<string> taken)
    {
        while (true)
        {
            var name = Capitalise(Syllables(random.Next(2, 4)));
            if (taken.Add(name.ToUpperInvariant()))
                return name;
        }
    }

    private bool IsNew(string folded) =>
        !_labels.Any(other => other.StartsWith(folded, StringComparison.Ordinal) || folded.StartsWith(other, StringComparison.Ordinal)) && _labels.Add(folded);

    private string ChineseLabel() => string.Concat(Enumerable.Range(0, random.Next(2, 7)).Select(_ => Characters[random.Next(Characters.Length)]));

    private string LatinLabel() => Capitalise(string.Join(' ', Enumerable.Range(0, random.Next(1, 4)).Select(_ => Syllables(random.Next(2, 4)))));

    private string Syllables(int count) => string.Concat(Enumerable.Range(0, count).Select(_ => s_syllables[random.Next(s_syllables.Length)]));

    private static string Capitalise(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
