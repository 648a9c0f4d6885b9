using Disclosure.Testing;

namespace Disclosure.Tests;

/// <summary>A test that changes a document is one only if something was changed, and nothing else with it.</summary>
[Trait("Runs", "once")]
public sealed class TextEditTests
{
    [Fact]
    public void What_stands_at_one_place_is_changed_there() => Assert.Equal("甲乙丁", "甲乙丙".Edit("丙", "丁"));

    [Fact]
    public void What_stands_at_as_many_places_as_are_named_is_changed_at_all() => Assert.Equal("丁乙丁", "甲乙甲".Edit("甲", "丁", places: 2));

    [Theory]
    [InlineData("戊", "丁", 1, "'戊' stands at 0 places of the text, not at 1.")]
    [InlineData("甲", "丁", 1, "'甲' stands at 2 places of the text, not at 1.")]
    [InlineData("甲", "丁", 3, "'甲' stands at 2 places of the text, not at 3.")]
    [InlineData("乙", "乙", 1, "'乙' would stay as it is.")]
    public void Anything_else_is_a_mistake_in_the_test(string old, string changed, int places, string message) =>
        Assert.Equal(message, Assert.Throws<InvalidOperationException>(() => "甲乙甲".Edit(old, changed, places)).Message);
}
