using System.Text;
using System.Text.Unicode;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Disclosure.Tests;

/// <summary>The framework's strict UTF-8 is the definition; blocks say the same of any bytes, wherever in a block they fall.</summary>
[RepeatableProperties]
public sealed class Utf8Properties
{
    /// <summary>The first and the last characters of each length, and the neighbours of the surrogates.</summary>
    private static readonly string[] s_characters =
        ["a", "\t", "\n", "\u007F", "\u0080", "\u00A0", "\u07FF", "\u0800", "\u0FFF", "中", "　", "\uD7FF", "\uE000", "\uFEFF", "\uFFFD", "\uFFFF", "\U00010000", "𠮷", "\U0010FFFF"];

    /// <summary>Sequences that are not UTF-8: cut, too long a form, surrogates, beyond Unicode, or no beginning.</summary>
    private static readonly string[] s_damage =
        ["80", "BF", "C2", "E4", "E4B8", "EF", "EFBF", "F0", "F0A0", "F0A0AE", "C080", "C1BF", "E08080", "E09FBF", "EDA080", "EDBFBF", "F0808080", "F08FBFBF", "F4908080", "F5808080", "F8888080", "FE", "FF"];

    [Property(MaxTest = 5000)]
    public Property Characters_and_damage_in_any_order_are_read_as_the_framework_reads_them() =>
        Prop.ForAll(Bytes(Gen.Elements(Sequences)), Agree);

    [Property(MaxTest = 2000)]
    public Property Any_characters_are_read_as_the_framework_reads_them() =>
        Prop.ForAll(Bytes(Gen.Elements(s_characters).Select(Encoding.UTF8.GetBytes)), bytes => Agree(bytes) && Utf8Transcoder.Decode(bytes) is not null);

    [Property(MaxTest = 1000)]
    public bool Any_bytes_are_read_as_the_framework_reads_them(byte[] bytes) => Agree(bytes);

    [Theory]
    [InlineData("a")]
    [InlineData("\u00A0")]
    [InlineData("中")]
    [InlineData("𠮷")]
    public void Every_sequence_at_every_place_of_a_block_is_read_as_the_framework_reads_it(string filler)
    {
        foreach (var sequence in Sequences)
            for (var before = 0; before <= Utf8Block.Length; before++)
                foreach (var after in (int[])[0, 1, 2, 3, Utf8Block.Size])
                    AssertAgree([.. Repeated(filler, before), .. sequence, .. Repeated(filler, after)]);
    }

    [Fact]
    public void Every_pair_of_bytes_is_read_as_the_framework_reads_it()
    {
        for (var pair = 0; pair <= 0xFFFF; pair++)
            AssertAgree([.. "一二三四五六"u8, (byte)(pair >> 8), (byte)pair, .. "七八九十"u8]);
    }

    [Fact]
    public void Every_character_of_Unicode_is_read()
    {
        var text = new StringBuilder();
        for (var value = 0; value <= 0x10FFFF; value++)
            if (Rune.IsValid(value))
                text.Append(new Rune(value));

        Assert.Equal(text.ToString(), Utf8Transcoder.Decode(Encoding.UTF8.GetBytes(text.ToString())));
    }

    [Fact]
    public void A_process_that_has_read_much_reads_the_same()
    {
        var (text, damaged) = (Encoding.UTF8.GetBytes(string.Concat(s_characters)), new byte[] { 0xE4, 0xB8 });
        for (var read = 0; read < 4 * 1024 * 1024; read += text.Length)
        {
            Assert.Equal(string.Concat(s_characters), Utf8Decoder.Decode(text));
            Assert.Null(Utf8Decoder.Decode(damaged));
        }
    }

    private static IEnumerable<byte[]> Sequences => [.. s_characters.Select(Encoding.UTF8.GetBytes), .. s_damage.Select(Convert.FromHexString)];

    /// <summary>Up to some blocks of pieces, many of them the same one several times over.</summary>
    private static Arbitrary<byte[]> Bytes(Gen<byte[]> piece)
    {
        var run = piece.SelectMany(bytes => Gen.Choose(1, 12).Select(times => Repeated(bytes, times)));
        return Gen.OneOf(piece, run).ListOf().Select(pieces => pieces.SelectMany(bytes => bytes).ToArray()).ToArbitrary();
    }

    private static byte[] Repeated(string text, int times) => Repeated(Encoding.UTF8.GetBytes(text), times);

    private static byte[] Repeated(byte[] bytes, int times) => [.. Enumerable.Repeat(bytes, times).SelectMany(copy => copy)];

    private static void AssertAgree(byte[] bytes) => Assert.True(Agree(bytes), Convert.ToHexString(bytes));

    /// <summary>The bytes lie between others, which must not matter.</summary>
    private static bool Agree(byte[] bytes)
    {
        byte[] among = [0xE4, .. bytes, 0x80, 0x80, 0x80];
        var expected = Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : null;
        return expected == Utf8Transcoder.Decode(among.AsSpan(1, bytes.Length));
    }
}
