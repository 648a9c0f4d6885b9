using Disclosure.Writing;
using Sprache;

namespace Disclosure.Grammar;

/// <summary>
/// What a cell can hold: nothing, a mark for nothing, or a number with its sign, unit and note. This is the definition;
/// <see cref="ValueScanner"/> answers the same quicker, and a property test holds the two together.
/// The grammar reads text in which width and traditional characters are folded and every white space is a blank.
/// </summary>
internal sealed class ValueGrammar
{
    /// <summary>A longer text is no figure.</summary>
    public const int MaxLength = 80;

    private static readonly Parser<IEnumerable<char>> s_pad = Parse.Char(' ').Many();

    private static readonly Parser<char> s_digit = Parse.Chars("0123456789");

    private static readonly Parser<string> s_plainInteger = s_digit.AtLeastOnce().Text();

    /// <summary>1,234,567: groups of three behind the first.</summary>
    private static readonly Parser<string> s_groupedInteger =
        from first in s_digit.Repeat(1, 3).Text()
        from rest in Parse.Char(',').Then(_ => s_digit.Repeat(3).Text()).AtLeastOnce()
        from end in s_digit.Not()
        select first + string.Concat(rest);

    private static readonly Parser<string> s_fraction = Parse.Char('.').Then(_ => s_plainInteger).Optional().Select(f => f.GetOrElse(""));

    private static readonly Parser<Sign> s_sign =
        Parse.Chars("+").Return(new Sign(false, ValueAdditions.None))
            .Or(Parse.Chars("-−–").Return(new Sign(true, ValueAdditions.None)))
            .Or(Word("增加", "增").Return(new Sign(false, ValueAdditions.SignWord)))
            .Or(Word("减少", "减").Return(new Sign(true, ValueAdditions.SignWord)))
            .Optional().Select(sign => sign.GetOrElse(new Sign(false, ValueAdditions.None)));

    private static readonly Parser<int> s_power =
        Word("万").Return(4).Or(Word("亿").Return(8)).Optional().Select(power => power.GetOrElse(0));

    private static readonly Parser<ValueAdditions> s_yuan = Optional(Word("元"), ValueAdditions.Yuan);

    private static readonly Parser<ValueAdditions> s_countingWord =
        Optional(Word("人次", "件次", "件", "宗", "条", "起", "项", "个", "次", "份", "篇", "部", "例"), ValueAdditions.CountingWord);

    private static readonly Parser<ValueAdditions> s_note = Optional(
        from open in Parse.Char('(')
        from text in Parse.CharExcept("()").AtLeastOnce().Text()
        from close in Parse.Char(')')
        select text, ValueAdditions.Note);

    private static readonly Parser<ValueReading> s_number =
        from before in s_pad
        from sign in s_sign
        from gap1 in s_pad
        from integer in s_groupedInteger.Or(s_plainInteger)
        from fraction in s_fraction
        from gap2 in s_pad
        from power in s_power
        from yuan in s_yuan
        from word in s_countingWord
        from gap3 in s_pad
        from note in s_note
        from after in s_pad
        select Number(sign.IsNegative, integer, fraction, power, sign.Word | yuan | word | note);

    private readonly Parser<ValueReading> _cell;

    public ValueGrammar(NilMarks marks)
    {
        var dashes = marks.HasDash ? Parse.Char(NilMarks.IsDash, "dash").Repeat(1, 8).Text() : Never;
        var mark = marks.Words.Select(word => Parse.String(word).Text()).Aggregate(dashes, (all, next) => all.Or(next));
        _cell = Whole(s_pad.Return(ValueReading.Blank))
            .Or(Whole(mark.Contained(s_pad, s_pad).Return(ValueReading.NilMark)))
            .Or(Whole(s_number));
    }

    private static Parser<string> Never => Parse.Char(_ => false, "nothing").Return("");

    /// <summary>Reads the text of a cell as printed.</summary>
    public ValueReading Read(ReadOnlySpan<char> raw)
    {
        raw = raw.Trim();
        if (raw.Length > MaxLength)
            return ValueReading.Text;
        var result = _cell.TryParse(Narrow(raw));
        return result.WasSuccessful ? result.Value : ValueReading.Text;
    }

    private static ValueReading Number(bool isNegative, string integer, string fraction, int power, ValueAdditions additions)
    {
        var digits = new DigitCollector();
        foreach (var digit in integer)
            digits.AddInteger(digit);
        foreach (var digit in fraction)
            digits.AddFraction(digit);
        return digits.ToReading(isNegative, power, additions);
    }

    private static Parser<T> Whole<T>(Parser<T> parser) => parser.End();

    private static Parser<string> Word(params string[] words) =>
        words.Select(word => Parse.String(word).Text()).Aggregate((all, next) => all.Or(next));

    private static Parser<ValueAdditions> Optional<T>(Parser<T> parser, ValueAdditions addition) =>
        parser.Return(addition).Optional().Select(found => found.GetOrElse(ValueAdditions.None));

    private static string Narrow(ReadOnlySpan<char> text) => string.Create(text.Length, text, static (target, source) =>
    {
        for (var i = 0; i < target.Length; i++)
            target[i] = Folding.Narrow(source[i]);
    });

    private readonly record struct Sign(bool IsNegative, ValueAdditions Word);
}
