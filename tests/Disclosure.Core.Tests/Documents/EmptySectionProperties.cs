using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Disclosure.Tests;

/// <summary>Whether a section says nothing is told from its source; it is what its text, once made, would tell.</summary>
[RepeatableProperties]
public sealed class EmptySectionProperties
{
    private static readonly string[] s_marks = ["无", "—", "/"];

    [Property(MaxTest = 2000)]
    public Property A_section_says_nothing_if_its_text_is_empty_or_a_mark() =>
        Prop.ForAll(Pieces(), Pieces(), (first, second) =>
        {
            var source = new SourceText((first + second).AsMemory());
            var section = new Section(1, "S", source, default, new SourceSpan(0, first.Length), [new SourceSpan(first.Length, second.Length)]);
            return section.SaysNothing(s_marks) == (section.Text.Length == 0 || s_marks.Contains(section.Text.TrimEnd('。', '.')));
        });

    private static Arbitrary<string> Pieces() =>
        Gen.Elements(" ", "　", "\n", "\r\n", "无", "—", "/", "。", ".", "文").ListOf().Select(pieces => string.Concat(pieces.Take(4))).ToArbitrary();
}
