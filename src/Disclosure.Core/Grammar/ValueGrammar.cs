using Disclosure.Grammar.Fast;
using Disclosure.Writing;
using Sprache;

namespace Disclosure.Grammar;

/// <summary>
/// What a cell can hold: nothing, a mark for nothing, or a number with its sign, unit and note. This is the definition, and tells what it is in a
/// text that cannot be read; <see cref="ValueScanner"/> reads the same quicker, and a property test holds the two together.
/// The grammar reads text in which width and traditional characters are folded and every white space is a blank.
/// </summary>
internal sealed class ValueGrammar
{
    /// <summary>A longer text is no figure.</summary>
    public const int MaxLength = 80;

    private static readonly Parser<IEnumerable<char>> s_pad = Parse.Char(' ').Many();

    private static readonly Parser<char> s_digit = Parse.Chars("0123456789");

    private static readonly Parser<string> s_plainInteger = s_digit.AtLeastOnce().Text();

    /// <summary>1,234,567: groups of three behind the first, which is more than zeros.</summary>
    private static readonly Parser<string> s_groupedInteger =
        from first in s_digit.Repeat(1, 3).Text()
        where first[0] != '0'
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

    /// <summary>The units of money, the longest first; 万 and 亿 also without 元. Blanks and line ends inside are nothing.</summary>
    private static readonly Parser<MoneyWord> s_money =
        MoneyUnits.Words.Index().Where(word => word.Item.Length > 0).OrderByDescending(word => word.Item.Length)
            .Select(word => Spaced(word.Item).Return(new MoneyWord(word.Index, ValueAdditions.Yuan)))
            .Append(Word("万").Return(new MoneyWord(4, ValueAdditions.None)))
            .Append(Word("亿").Return(new MoneyWord(8, ValueAdditions.None)))
            .Aggregate((all, next) => all.Or(next));

    private static readonly Parser<ValueAdditions> s_countingWord =
        Optional(Word(CountingWords.All), ValueAdditions.CountingWord);

    /// <summary>What the number counts: an amount of money, things, or nothing that is said.</summary>
    private static readonly Parser<MoneyWord> s_measure =
        from money in s_money.Optional()
        from word in s_countingWord
        let found = money.GetOrElse(default)
        select found with { Additions = found.Additions | word };

    /// <summary>A note in brackets, in which brackets are balanced and none is empty.</summary>
    private static readonly Parser<string> s_note =
        from open in Parse.Char('(')
        from text in Parse.CharExcept("()").Select(c => c.ToString()).Or(Parse.Ref(() => s_note)).AtLeastOnce()
        from close in Parse.Char(')')
        select $"({string.Concat(text)})";

    private readonly Parser<ValueReading> _cell;

    /// <param name="marks">The marks for nothing.</param>
    /// <param name="unit">What the column counts: no other word may then stand behind a number. Empty where any counting word may.</param>
    public ValueGrammar(NilMarks marks, string unit = "")
    {
        var dashes = marks.HasDash ? Parse.Char(NilMarks.IsDash, "dash").Repeat(1, 8).Text() : Never;
        var mark = marks.Words.Select(word => Parse.String(word).Text()).Aggregate(dashes, (all, next) => all.Or(next));
        var counted = Word(Narrow(unit)).Return(new MoneyWord(0, ValueAdditions.CountingWord));
        var measure = unit.Length == 0 ? s_measure : counted.Or(s_money).Optional().Select(found => found.GetOrElse(default));
        _cell = Whole(s_pad.Return(ValueReading.Blank))
            .Or(Whole(mark.Contained(s_pad, s_pad).Return(ValueReading.NilMark)))
            .Or(Whole(Number(measure)));
    }

    private static Parser<string> Never => Parse.Char(_ => false, "nothing").Return("");

    /// <summary>Reads the text of a cell as printed.</summary>
    public ValueReading Read(ReadOnlySpan<char> raw)
    {
        var text = ValueText.Of(raw, stackalloc char[ValueText.BufferSize]);
        if (text.Length > MaxLength)
            return ValueReading.Text;
        var result = _cell.TryParse(Narrow(text));
        return result.WasSuccessful ? result.Value : ValueReading.Text;
    }

    /// <summary>What of a text keeps it from being a value, from the first character that fits nothing on; empty if it can be read.</summary>
    public string Unread(ReadOnlySpan<char> raw)
    {
        var text = ValueText.Of(raw, stackalloc char[ValueText.BufferSize]);
        if (text.Length > MaxLength)
            return text[MaxLength..].ToString();
        var result = _cell.TryParse(Narrow(text));
        return result.WasSuccessful ? "" : text[result.Remainder.Position..].ToString();
    }

    private static Parser<ValueReading> Number(Parser<MoneyWord> measure) =>
        from before in s_pad
        from sign in s_sign
        from gap1 in s_pad
        from integer in s_groupedInteger.Or(s_plainInteger)
        from fraction in s_fraction
        from gap2 in s_pad
        from unit in measure
        from gap3 in s_pad
        from note in s_note.Optional()
        from after in s_pad
        let number = Number(sign, integer, fraction, unit)
        select note.IsDefined ? ValueNote.Add(number, note.Get().AsSpan()[1..^1]) : number;

    private static ValueReading Number(Sign sign, string integer, string fraction, MoneyWord unit)
    {
        var digits = new DigitCollector();
        foreach (var digit in integer)
            digits.AddInteger(digit);
        foreach (var digit in fraction)
            digits.AddFraction(digit);
        return digits.ToReading(sign.IsNegative, unit.Power, sign.Word | unit.Additions);
    }

    private static Parser<T> Whole<T>(Parser<T> parser) => parser.End();

    private static Parser<string> Word(params string[] words) =>
        words.Select(word => Parse.String(word).Text()).Aggregate((all, next) => all.Or(next));

    /// <summary>A unit of money, with blanks between its characters and either character for 元.</summary>
    private static Parser<string> Spaced(string word) =>
        word.Select(c => c == '元' ? Parse.Chars("元圆") : Parse.Char(c)).Aggregate((all, next) => all.Then(_ => s_pad).Then(_ => next)).Return(word);

    private static Parser<ValueAdditions> Optional<T>(Parser<T> parser, ValueAdditions addition) =>
        parser.Return(addition).Optional().Select(found => found.GetOrElse(ValueAdditions.None));

    private static string Narrow(ReadOnlySpan<char> text) => string.Create(text.Length, text, static (target, source) =>
    {
        for (var i = 0; i < target.Length; i++)
            target[i] = Folding.Narrow(source[i]);
    });

    private readonly record struct Sign(bool IsNegative, ValueAdditions Word);

    private readonly record struct MoneyWord(int Power, ValueAdditions Additions);
}
