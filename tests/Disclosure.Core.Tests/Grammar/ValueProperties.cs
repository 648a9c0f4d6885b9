using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Disclosure.Tests;

/// <summary>The grammar is the definition of a value; whatever answers quicker must answer the same.</summary>
public sealed class ValueProperties
{
    private static readonly ValueGrammar s_grammar = new(["—", "/", "无", "空"]);

    [Property(MaxTest = 2000)]
    public Property The_recogniser_says_what_the_grammar_says_or_nothing() =>
        Prop.ForAll(NearValues(), text => Agree(text));

    [Property(MaxTest = 500)]
    public bool The_recogniser_and_the_grammar_agree_on_any_text(string? text) => Agree(text ?? "");

    [Property]
    public bool Plain_digits_are_never_left_to_the_grammar(uint value) =>
        ValueRecogniser.TryRead(value.ToString(System.Globalization.CultureInfo.InvariantCulture), out var reading)
        && reading.Mantissa == value && reading.State == CellState.Number;

    [Property]
    public bool Digits_and_their_full_width_forms_mean_the_same(uint value)
    {
        var narrow = value.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var wide = string.Concat(narrow.Select(digit => (char)(digit - '0' + '０')));
        return s_grammar.Read(wide) == s_grammar.Read(narrow);
    }

    /// <summary>Texts of the characters that values are made of, so that many are values and many just fail to be.</summary>
    private static Arbitrary<string> NearValues() =>
        Gen.Elements("0", "1", "9", "12", "345", "007", ",", "，", ".", "+", "-", "—", "－", "－1", "增", "减", "万", "亿", "元", "件", "(", "）", "其中", " ", "\u00A0", "　", "\t", "/", "无", "１")
            .ListOf().Select(string.Concat).ToArbitrary();

    private static bool Agree(string text) =>
        !ValueRecogniser.TryRead(text, out var quick) || quick == s_grammar.Read(text);
}
