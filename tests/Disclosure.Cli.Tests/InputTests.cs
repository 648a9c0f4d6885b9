namespace Disclosure.Cli.Tests;

/// <summary>Which files the arguments of a command line stand for, and under which names.</summary>
public sealed class InputTests : IDisposable
{
    private readonly ReportDirectory _directory = new();

    public InputTests()
    {
        foreach (var name in (string[])["b.txt", "a.TXT", "B.md", "sub/c.txt", "sub/deep/d.md", "sub.txt", "picture.png", "表.txt"])
            _directory.Add(name, "");
    }

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void A_directory_stands_for_the_text_files_in_it_and_below_sorted_by_their_characters() =>
        Assert.Equal(["B.md", "a.TXT", "b.txt", "sub.txt", "sub/c.txt", "sub/deep/d.md", "表.txt"], Names(_directory.Path));

    [Fact]
    public void A_slash_at_the_end_of_a_directory_is_not_doubled() =>
        Assert.Equal(["sub/c.txt", "sub/deep/d.md"], Names(_directory / "sub/"));

    [Theory]
    [InlineData("*.txt", "b.txt", "sub.txt", "表.txt")]
    [InlineData("sub/*", "sub/c.txt")]
    [InlineData("**/*.md", "B.md", "sub/deep/d.md")]
    [InlineData("*/deep/*.md", "sub/deep/d.md")]
    [InlineData("sub/../b*.txt", "sub/../b.txt")]
    public void A_pattern_stands_for_the_files_that_match_it(string pattern, params string[] names) =>
        Assert.Equal(names, Names(_directory / pattern));

    [Fact]
    public void A_pattern_may_be_relative_to_the_working_directory()
    {
        var directory = Path.GetRelativePath(Environment.CurrentDirectory, _directory.Path).Replace('\\', '/');

        Assert.Equal([$"{directory}/b.txt"], InputFinder.Find([$"{directory}/b*.txt"]).Select(input => input.Name));
    }

    [Fact]
    public void Arguments_keep_their_order_and_their_spelling() =>
        Assert.Equal(["sub/./c.txt", "b.txt", "no.txt"], Names(_directory / "sub/./c.txt", _directory / "b.txt", _directory / "no.txt"));

    [Fact]
    public void A_name_of_a_file_with_a_star_is_that_file()
    {
        if (OperatingSystem.IsWindows())
            return; // There is no such name.
        _directory.Add("b*.txt", "");

        Assert.Equal(["b*.txt"], Names(_directory / "b*.txt"));
    }

    [LinkFact]
    public void A_link_that_leads_back_up_does_not_go_round_for_ever()
    {
        Directory.CreateSymbolicLink(_directory / "sub/up", _directory.Path);

        Assert.Equal(["sub/c.txt", "sub/deep/d.md"], Names(_directory / "sub"));
    }

    [LinkFact]
    public void Two_stars_do_not_follow_links_in_circles()
    {
        Directory.CreateSymbolicLink(_directory / "sub/up", _directory.Path);
        Directory.CreateSymbolicLink(_directory / "sub/deep/across", _directory / "sub");

        Assert.Equal(["a.TXT", "b.txt", "sub.txt", "sub/c.txt", "表.txt"], Names(_directory / "**/*.*").Where(name => name.EndsWith("txt", StringComparison.OrdinalIgnoreCase)));
    }

    [LinkFact]
    public void A_star_stands_for_a_link_too()
    {
        Directory.CreateSymbolicLink(_directory / "link", _directory / "sub");

        Assert.Equal(["link/c.txt", "sub/c.txt"], Names(_directory / "*/c.txt"));
        Assert.Equal(["link/deep/d.md"], Names(_directory / "link/**/*.md"));
        Assert.Equal(["link/deep/d.md", "sub/deep/d.md"], Names(_directory / "*/**/*.md"));
    }

    [LinkFact]
    public void Pipes_and_devices_of_a_directory_are_passed_over_whatever_leads_to_them()
    {
        using (var make = System.Diagnostics.Process.Start("mkfifo", [_directory / "sub/pipe.txt"]))
            make.WaitForExit();
        File.CreateSymbolicLink(_directory / "sub/zero.txt", "/dev/zero");
        File.CreateSymbolicLink(_directory / "sub/link.txt", _directory / "sub/pipe.txt");
        File.CreateSymbolicLink(_directory / "sub/nowhere.txt", _directory / "nowhere.txt");
        File.CreateSymbolicLink(_directory / "sub/file.txt", _directory / "b.txt");

        string[] files = ["sub/c.txt", "sub/file.txt", "sub/nowhere.txt"];
        Assert.Equal([.. files, "sub/deep/d.md"], Names(_directory / "sub").OrderBy(name => name.Count(c => c == '/')).ThenBy(name => name, StringComparer.Ordinal));
        Assert.Equal(files, Names(_directory / "sub/*.txt"));
        Assert.Equal(["sub/pipe.txt"], Names(_directory / "sub/pipe.txt"));
    }

    private string[] Names(params string[] arguments) => [.. InputFinder.Find(arguments).Where(input => input is not PassedOver).Select(input => _directory.Shorten(input.Name))];

    /// <summary>A test that makes links or pipes.</summary>
    [AttributeUsage(AttributeTargets.Method)]
    private sealed class LinkFactAttribute : FactAttribute
    {
        public LinkFactAttribute()
        {
            if (OperatingSystem.IsWindows())
                Skip = "links need a privilege here, and there are no pipes with names";
        }
    }
}
