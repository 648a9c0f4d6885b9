using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Disclosure.Tests;

/// <summary>A set of characters holds those it was made of and no others, NUL included.</summary>
[RepeatableProperties]
public sealed class CharacterSetProperties
{
    [Property(MaxTest = 50)]
    public Property It_holds_its_own_characters_and_no_others() =>
        Prop.ForAll(Characters(), own =>
        {
            var set = new CharacterSet(own);
            return Enumerable.Range(char.MinValue, char.MaxValue + 1).All(c => set.Contains((char)c) == own.Contains((char)c));
        });

    [Property(MaxTest = 500)]
    public Property A_text_is_searched_for_them() =>
        Prop.ForAll(Characters(), Characters(), (own, text) => new CharacterSet(own).IsIn(text) == text.Any(c => own.Contains(c)));

    private static Arbitrary<string> Characters() =>
        Gen.Choose(1, char.MaxValue).Select(c => (char)c).ListOf().Select(string.Concat).ToArbitrary();
}
