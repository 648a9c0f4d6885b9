using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Disclosure.Tests;

/// <summary>Where the values of a row stand among its cells.</summary>
[RepeatableProperties]
public sealed class RowProperties
{
    [Theory]
    [InlineData("vvvvvvv", 7, true, 0)]
    [InlineData("__vvvvvvv", 7, true, 2)]
    [InlineData("v_v", 2, false, -1)]
    [InlineData("v__", 1, false, 0)]
    [InlineData("___", 1, false, 0)]
    [InlineData("___", 1, true, 2)]
    [InlineData("_v_", 2, true, -1)]
    [InlineData("vvv", 4, true, -1)]
    public void Values_stand_behind_padding_or_before_it(string codes, int values, bool labelsSpan, int first) =>
        Assert.Equal(first, RowGrammar.FirstValue(codes, values, labelsSpan));

    [Property(MaxTest = 1000)]
    public Property A_row_is_read_as_the_grammar_reads_it() =>
        Prop.ForAll(
            (from codes in Gen.Elements("_", "__", "v", "vv").ListOf().Select(string.Concat)
             from values in Gen.Choose(1, 9)
             from labelsSpan in Gen.Elements(true, false)
             select (codes, values, labelsSpan)).ToArbitrary(),
            row => RowGrammar.FirstValue(row.codes, row.values, row.labelsSpan) == RowGrammar.FirstValueByGrammar(row.codes, row.values, row.labelsSpan));
}
