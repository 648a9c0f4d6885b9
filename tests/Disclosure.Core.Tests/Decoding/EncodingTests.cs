using System.Text;
using Disclosure.Testing;

namespace Disclosure.Tests;

/// <summary>Bytes to text: a byte order mark decides, then strict UTF-8, else GB18030.</summary>
public sealed class EncodingTests
{
    private const string Text = "示范市2023年政府信息公开工作年度报告\n一、总体情况\n";

    private static readonly Encoding s_gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    private static readonly Encoding s_utf32BigEndian = new UTF32Encoding(bigEndian: true, byteOrderMark: true);

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Text) },
        { "UTF-8 with a byte order mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text)] },
        { "UTF-16 little endian", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Text)] },
        { "UTF-16 big endian", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Text)] },
        { "UTF-32 little endian", [.. Encoding.UTF32.Preamble, .. Encoding.UTF32.GetBytes(Text)] },
        { "UTF-32 big endian", [.. s_utf32BigEndian.Preamble, .. s_utf32BigEndian.GetBytes(Text)] },
        { "GB18030", s_gb18030.GetBytes(Text) },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_text_is_the_same_in_every_encoding(string encoding, byte[] bytes) => Assert.Equal((encoding, Text), (encoding, TextDecoder.Decode(bytes)));

    [Theory]
    [InlineData("市", 1)]
    [InlineData("市", 2)]
    [InlineData("𠮷", 1)]
    [InlineData("𠮷", 2)]
    [InlineData("𠮷", 3)]
    public void A_file_cut_inside_a_character_is_still_read(string last, int missing) =>
        Assert.Equal(Text + '\uFFFD', TextDecoder.Decode(Encoding.UTF8.GetBytes(Text + last)[..^missing]));

    [Fact]
    public void One_damaged_character_does_not_make_the_rest_unreadable()
    {
        var bytes = Encoding.UTF8.GetBytes(Text);
        bytes[5] = 0xFF;

        Assert.Contains("政府信息公开工作年度报告", TextDecoder.Decode(bytes)!, StringComparison.Ordinal);
    }

    [Fact]
    public void Some_NULs_do_not_make_a_text_unreadable() =>
        Assert.Equal(Text.Edit("年政", "年\0政"), TextDecoder.Decode(Encoding.UTF8.GetBytes(Text.Edit("年政", "年\0政"))));

    [Fact]
    public void Many_NULs_are_no_text() => Assert.Null(TextDecoder.Decode(Encoding.Unicode.GetBytes("Table 1: 12\n")));

    [Fact]
    public void Binary_bytes_are_no_text()
    {
        var bytes = new byte[4096];
        new Random(1).NextBytes(bytes);

        Assert.Null(TextDecoder.Decode(bytes));
    }
}
