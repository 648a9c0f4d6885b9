using System.Text;
using Disclosure.Testing;

namespace Disclosure.Html.Tests;

/// <summary>Pages made to break their reader. It never throws, on a small stack and with bounded work.</summary>
public sealed class HostileTests
{
    private const int SmallStack = 256 * 1024;

    public static TheoryData<string, string> Floods { get; } = new()
    {
        { "<div>", "at most 200 elements in one another" },
        { "<b>", "" },
        { "<font size=1><p>", "" },
        { "<table><tr><td>", "at most 200 elements in one another" },
        { "<ul><li>", "at most 200 elements in one another" },
        { "<p>", "at most 500000 elements" },
        { "</div>", "" },
        { "<td rowspan=65534 colspan=65534>", "" },
        { "<svg>", "at most 200 elements in one another" },
        { "<template>", "at most 200 elements in one another" },
        { "<select>", "at most 200 elements in one another" },
        { "<span hidden>", "at most 200 elements in one another" },
        { "&", "at most 1000000 characters in a cell or line" },
        { "&#", "at most 500000 elements; at most 1000000 characters in a cell or line" },
        { "&amp;", "at most 500000 elements" },
        { "<", "at most 1000000 characters in a cell or line" },
        { "<!", "" },
        { "<!--", "" },
        { "<a b=\"", "" },
        { "<script>", "" },
        { "\0", "" },
    };

    [Theory]
    [MemberData(nameof(Floods))]
    public void A_flood_of_one_thing(string thing, string limit)
    {
        var page = "<html>" + new StringBuilder().Insert(0, thing, 3_000_000 / thing.Length).ToString();

        var document = OnSmallStack(Encoding.UTF8.GetBytes(page));

        Assert.Equal(limit, string.Join("; ", document.LimitsReached));
    }

    [Fact]
    public void Huge_and_many_attributes()
    {
        var page = "<html><p style='" + new string('x', 1_000_000) + "'><table><tr><td " + string.Concat(Enumerable.Range(0, 100_000).Select(n => $"a{n}=1 ")) + "colspan=3>a<td>b</table>";

        Assert.Equal(["at most 200 attributes of an element"], OnSmallStack(Encoding.UTF8.GetBytes(page)).LimitsReached);
    }

    [Fact]
    public void A_table_with_more_columns_than_allowed()
    {
        var page = "<table><tr>" + string.Concat(Enumerable.Repeat("<td>1", 2000)) + "</table>";

        var document = OnSmallStack(Encoding.UTF8.GetBytes(page));

        Assert.Equal(["at most 1000 columns"], document.LimitsReached);
        Assert.Equal(1000, document.Tables.Single().Cells.Count);
    }

    [Fact]
    public void A_limit_that_was_reached_is_a_finding()
    {
        var findings = Pages.Parse("<html><p>一、总体情况<p>二、主动公开政府信息情况" + new StringBuilder().Insert(0, "<div>", 300)).Findings;

        Assert.Contains(findings, finding => finding.Rule == "GID0003");
    }

    [Fact]
    public void A_thousand_damaged_pages()
    {
        for (var seed = 0; seed < 1000; seed++)
        {
            var random = new Random(seed);
            var page = Encoding.UTF8.GetBytes(new PageLayout(random).Render(Pages.Draw(random, PictureOptions.Untidy)));
            Damage(ref page, random);
            OnSmallStack(page);
        }
    }

    /// <summary>Cuts a page, turns bits, and puts in tags and pieces of its own elsewhere.</summary>
    private static void Damage(ref byte[] page, Random random)
    {
        string[] pieces = ["<table>", "</table>", "<tr>", "</td>", "<td rowspan=65534>", "<div", "&#x110000;", "&notanentity;", "<!--", "\"", "<select>", "<svg>", "</p>", "<td hidden>", "\u0000"];
        if (random.Next(3) == 0)
            page = page[..random.Next(page.Length)];
        for (var changes = random.Next(1, 20); changes > 0 && page.Length > 1; changes--)
            if (random.Next(2) == 0)
                page[random.Next(page.Length)] ^= (byte)(1 << random.Next(8));
            else
                page = Insert(page, random.Next(page.Length), Encoding.UTF8.GetBytes(pieces[random.Next(pieces.Length)]));
    }

    private static byte[] Insert(byte[] page, int at, byte[] piece) => [.. page[..at], .. piece, .. page[at..]];

    private static SourceDocument OnSmallStack(byte[] page)
    {
        SourceDocument? document = null;
        Exception? fault = null;
        var thread = new Thread(() =>
        {
            try
            {
                document = new HtmlDocumentReader().Read(page, DocumentLimits.Default, CancellationToken.None);
                AnnualReport.Parse(document);
            }
            catch (Exception any)
            {
                fault = any;
            }
        }, SmallStack);
        thread.Start();
        thread.Join();
        Assert.Null(fault);
        return document!;
    }
}
