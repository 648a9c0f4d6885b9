using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Disclosure.Tests;

/// <summary>The grammar is the definition of a value; whatever answers quicker must answer the same.</summary>
[RepeatableProperties]
public sealed class ValueProperties
{
    private static readonly NilMarks s_marks = new(["—", "/", "无", "空"]);

    private static readonly ValueGrammar s_grammar = new(s_marks);

    private static readonly string[] s_units = ["册", "件", "万人", "元"];

    private static readonly ValueGrammar[] s_grammarsOfUnits = [.. s_units.Select(unit => new ValueGrammar(s_marks, unit))];

    [Property(MaxTest = 5000)]
    public Property The_recogniser_says_what_the_grammar_says() =>
        Prop.ForAll(NearValues(), text => Agree(text));

    [Property(MaxTest = 2000)]
    public Property They_agree_where_the_column_counts_one_thing() =>
        Prop.ForAll(NearValues(), text => s_units.Index().All(unit => ValueScanner.Read(text, s_marks, unit.Item) == s_grammarsOfUnits[unit.Index].Read(text)));

    [Property(MaxTest = 2000)]
    public Property What_is_not_seen_changes_no_value() =>
        Prop.ForAll(NearValues(), Gen.Elements(Unseen.Characters.ToCharArray()).ListOf().ToArbitrary(), (text, unseen) =>
        {
            var sprinkled = string.Concat(text.Select((c, i) => i < unseen.Count ? $"{unseen[i]}{c}" : $"{c}"));

            return s_grammar.Read(sprinkled) == s_grammar.Read(text);
        });

    [Property(MaxTest = 500)]
    public bool The_recogniser_and_the_grammar_agree_on_any_text(string? text) => Agree(text ?? "");

    [Property]
    public bool Digits_and_their_full_width_forms_mean_the_same(uint value)
    {
        var narrow = value.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var wide = string.Concat(narrow.Select(digit => (char)(digit - '0' + '０')));
        return s_grammar.Read(wide) == s_grammar.Read(narrow);
    }

    /// <summary>Texts of the characters that values are made of, so that many are values and many just fail to be.</summary>
    private static Arbitrary<string> NearValues() =>
        Gen.Elements("0", "1", "9", "12", "345", "007", ",", "，", ".", "+", "-", "—", "－", "－1", "增", "减", "增加", "减少", "減", "万", "亿", "元", "件", "人次", "次", "(", "）", "（", "其中", " ", "\u00A0", "　", "\t", "/", "无", "１", "，２３４", ",567", "0000", "123456789", "\u200B", "\uFEFF", "億", "圓", "千", "百", "十", "册", "人", "万元", "减少", "（元）", "(jiàn)", "-", "–", "−")
            .ListOf().Select(string.Concat).ToArbitrary();

    private static bool Agree(string text) =>
        ValueScanner.Read(text, s_marks) == s_grammar.Read(text);
}
