using System.Diagnostics;
using System.Text;
using Disclosure.Schema;

namespace Disclosure.Tests;

/// <summary>A schema from a stranger takes time and memory by its length, not by its wit.</summary>
[Trait("Runs", "once")]
public sealed class SchemaLimitTests
{
    private const string Head = "form F\ntable T T1\n  columns\n";

    [Fact]
    public void Deep_nesting_is_an_error_and_no_overflow()
    {
        var text = new StringBuilder(Head);
        for (var depth = 2; depth < 2_000; depth++)
            text.Append(' ', depth * 2).Append("G 组\n");

        Assert.Contains("(18,33): error DISC0001: the lines are nested too deeply; use fewer groups", CompiledSchema.Errors(text.ToString()));
    }

    [Fact]
    public void Exchanged_words_do_not_multiply_without_end()
    {
        var words = Enumerable.Range('A', 26).Select(c => $"  words {(char)c} | {(char)(c + 32)}\n");
        var text = "form F\n" + string.Concat(words) + "table T T1\n  columns\n    X ABCDEFGHIJKLMNOPQRSTUVWXYZ\n  rows\n    R 行\n";

        var compilation = Quickly(text);

        Assert.Equal(
            ["s(30,7): error DISC0017: the label has too many wordings, exchanged words included; keep to 100"],
            compilation.Errors.Select(error => error.ToString()));
        Assert.Equal(100, compilation.Forms[0].Editions[0].Tables[0].Blocks[0].Columns[0].Label.Aliases.Count);
    }

    [Fact]
    public void There_is_a_limit_to_cells() =>
        Assert.Equal(
            ["s(2,7): error DISC0017: the edition has too many cells up to this table; keep to 100000"],
            Quickly(Lines(Head, "C", 1_000) + Lines("  rows\n", "R", 101)).Errors.Select(error => error.ToString()));

    [Fact]
    public void There_is_a_limit_to_terms()
    {
        var sums = string.Join(" + ", Enumerable.Repeat("sum(G)", 1_000));
        var text = Lines(Head, "C", 100) + Lines("  rows\n    X 一\n    G 组\n", "  R", 900) + $"  rule R1 error 式\n    for each column: X = {sums}\n";

        Assert.Equal(
            ["s(1007,8): error DISC0017: the rules of the edition have too many terms up to this one; keep to 1000000"],
            Quickly(text).Errors.Select(error => error.ToString()));
    }

    [Fact]
    public void There_is_a_limit_to_editions()
    {
        var editions = string.Concat(Enumerable.Range(1, 33).Select(number => $"edition {number} of F\n"));

        var compilation = Quickly(Head + "    C 甲\n  rows\n    R 行\n" + editions);

        Assert.Equal(["s(39,9): error DISC0017: the form has too many editions; keep to 32"], compilation.Errors.Where(error => error.Severity == Severity.Error).Select(error => error.ToString()));
    }

    [Fact]
    public void Many_errors_with_many_names_that_are_near_are_still_quick()
    {
        var text = Lines(Head, "Column", 5_000) + "  rows\n    R 行\n" + string.Concat(Enumerable.Range(0, 5_000)
            .Select(number => $"  rule R{number} error 式\n    for each row: Kolumn{number} = Colum{number}\n"));

        Assert.Equal(200, Quickly(text).Errors.Count);
    }

    [Fact]
    public void A_long_table_is_quick() =>
        Assert.Empty(Quickly(Lines(Head, "C", 2) + Lines("  rows\n", "R", 14_000)).Errors);

    [Fact]
    public void There_is_a_limit_to_the_terms_of_formulas_for_the_form()
    {
        var sums = string.Join(" + ", Enumerable.Repeat("sum(T.G.C0)", 2_000));
        var text = Lines(Head, "C", 2) + Lines("  rows\n    X 一\n    G 组\n", "  R", 900) + $"  rule R1 error 式\n    for the form: T.X.C0 = {sums}\n";

        Assert.Equal(["DISC0017"], Quickly(text).Errors.Select(error => error.Id));
    }

    [Fact]
    public void Long_paths_are_not_tried_out() =>
        Assert.Equal(
            ["DISC0007"],
            Quickly(Lines(Head, "C", 2) + "  rows\n    R 行\n  rule R1 error 式\n    for the form: T.R.C0 = T" + string.Concat(Enumerable.Repeat(".R", 50_000)))
                .Errors.Select(error => error.Id));

    [Fact]
    public void Dense_equations_with_large_factors_are_not_reckoned_without_end()
    {
        var random = new Random(1);
        var rules = string.Concat(Enumerable.Range(0, 400).Select(number =>
            $"    for each row: C0 = {string.Join(" + ", Enumerable.Range(1, 400).Select(column => $"{random.Next(1, 1_000_000)} C{column}"))}\n"));

        Assert.Equal(
            ["s(407,8): warning DISC0025: whether equations follow from others of the edition was not reckoned from here on: there are too many"],
            Quickly(Lines(Head, "C", 401) + "  rows\n    R 行\n  rule R1 error 式\n" + rules).Errors.Select(error => error.ToString()));
    }

    [Fact]
    public void Of_many_rules_over_many_rows_it_is_said_from_where_on_they_were_not_reckoned()
    {
        var compilation = Quickly(ManyRules(Sum));

        Assert.Equal("DISC0025", Assert.Single(compilation.Errors, error => error.Id != "DISC0022").Id);
        Assert.Equal(4_000, compilation.Forms[0].Editions[0].Rules.Count);
    }

    [Fact]
    public void A_mark_is_not_said_to_be_in_vain_where_not_all_was_reckoned() =>
        Assert.DoesNotContain(
            "DISC0023", Quickly(ManyRules(Sum) + "  rule B1 (implied) error 式\n    for each column: R1 = R2\n").Errors.Select(error => error.Id));

    [Fact]
    public void Many_rules_over_many_rows_take_memory_by_what_they_make()
    {
        var text = ManyRules(random => $"    for each row: C{random.Next(3)} = {random.Next(1, 9)} C{random.Next(3, 7)}\n");
        var before = GC.GetAllocatedBytesForCurrentThread();

        CompiledSchema.Of(text);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 200_000_000);
    }

    [Fact]
    public void Work_can_be_stopped() =>
        Assert.Throws<OperationCanceledException>(() => SchemaCompiler.Compile(BuiltInSchemas.Files, new CancellationToken(canceled: true)));

    /// <summary>A formula for each of seven columns. Such rows fill up as they are reduced.</summary>
    private static string Sum(Random random) => $"    for each column: R{random.Next(100)} = R{random.Next(100, 200)} + R{random.Next(200, 300)}\n";

    private static string ManyRules(Func<Random, string> formula)
    {
        var random = new Random(1);
        return Lines(Head, "C", 7) + Lines("  rows\n", "R", 300)
            + string.Concat(Enumerable.Range(0, 4_000).Select(number => $"  rule A{number} error 式\n{formula(random)}"));
    }

    private static string Lines(string above, string name, int count) =>
        above + string.Concat(Enumerable.Range(0, count).Select(number => $"{(name[0] == ' ' ? "      " : "    ")}{name.Trim()}{number} 名{number}\n"));

    /// <summary>The bound is far above what is measured (under a second), and far below what a quadratic way would take.</summary>
    private static SchemaCompilation Quickly(string text)
    {
        var clock = Stopwatch.StartNew();
        var compilation = CompiledSchema.Of(text);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
        return compilation;
    }
}
