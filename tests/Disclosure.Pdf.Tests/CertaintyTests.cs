using Disclosure.Testing;

namespace Disclosure.Pdf.Tests;

/// <summary>What looks like a figure on a page and may not be read as one.</summary>
public sealed class CertaintyTests
{
    [Fact]
    public void A_number_that_reaches_into_the_next_cell_is_no_two_figures() =>
        Expect("0[0,0] 12\uFFFD\n0[0,1] \uFFFD56", Row(page => page.Text(86, 605, 10, "123456")));

    [Fact]
    public void Two_numbers_close_to_the_line_between_them_are_two() =>
        Expect("0[0,0] 123\n0[0,1] 456", Row(page =>
        {
            page.Text(82, 605, 10, "123");
            page.Text(102, 605, 10, "456");
        }));

    [Fact]
    public void A_number_drawn_over_another_is_neither() =>
        Expect("0[0,0] 1\uFFFD3\n0[0,1] ", Row(page =>
        {
            page.Text(70, 605, 10, "1");
            page.Text(71, 605, 10, "3");
        }));

    [Fact]
    public void A_number_drawn_twice_to_look_bold_is_one() =>
        Expect("0[0,0] 11\n0[0,1] ", Row(page =>
        {
            page.Text(70, 605, 10, "11");
            page.Text(70.4, 605, 10, "11");
        }));

    [Fact]
    public void A_raised_digit_is_no_digit_of_the_number_before_it() =>
        Expect("0[0,0] 12^1\n0[0,1] ", Row(page =>
        {
            page.Text(70, 605, 10, "12");
            page.Text(80, 610, 6, "1");
        }));

    [Fact]
    public void Digits_that_stand_apart_are_no_number() =>
        Expect("0[0,0] 1 2\n0[0,1] ", Row(page =>
        {
            page.Text(70, 605, 10, "1");
            page.Text(78, 605, 10, "2");
        }));

    [Fact]
    public void A_stamp_across_a_table_is_no_text_of_it() =>
        Expect("0[0,0] 1\n0[0,1] ", Row(page =>
        {
            page.Text(70, 605, 10, "1");
            page.Draw($"BT /F1 9 Tf 0.7 0.7 -0.7 0.7 90 602 Tm <00350035> Tj ET");
        }));

    [Fact]
    public void A_number_above_the_margin_is_not_taken_for_that_of_its_page()
    {
        var pages = Enumerable.Range(1, 2).Select(number =>
        {
            var page = new PdfCanvas();
            page.Text(60, 400, 10, FormattableString.Invariant($"{number}"));
            page.Text(290, 40, 10, FormattableString.Invariant($"- {number} -"));
            return page;
        });

        Expect("1\n2", PdfPages.File(pages));
    }

    [Fact]
    public void Figures_typed_into_the_fields_of_a_form_are_no_blanks()
    {
        var file = new PdfFile();
        file.Add("<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [4 0 R] >> >>");
        file.Add("<< /Type /Pages /Count 1 /Kids [3 0 R] >>");
        file.Add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>");
        file.Add("<< /T (a) /Kids [4 0 R 5 0 R] >>");
        file.Add("<< /FT /Tx /T (b) /V (12) >>");

        Assert.StartsWith("it is a form whose fields are filled in", Files.Read(file.Build(1)).Problem, StringComparison.Ordinal);
    }

    /// <summary>A page with a row of two cells.</summary>
    private static byte[] Row(Action<PdfCanvas> draw) => Files.Page(page =>
    {
        page.Draw($"60 600 40 20 re 100 600 40 20 re S");
        draw(page);
    });

    private static void Expect(string outline, byte[] file) => Assert.Equal(outline, Files.Outline(file));
}
