namespace Disclosure.Tests;

/// <summary>The folders of the library know one another in one direction, as the compiled assembly shows.</summary>
[Trait("Runs", "once")]
public sealed class ArrowTests
{
    private const int MaxExceptions = 20;

    private static readonly ArrowCheck s_check = new(Arrows.All, Arrows.Exceptions);

    [Fact]
    public void Every_use_follows_an_arrow() => AssertNone(s_check.Violations);

    [Fact]
    public void Every_arrow_leads_upwards_in_the_list_so_that_none_leads_back()
    {
        var above = new HashSet<string>();

        Assert.All(Arrows.All, arrow =>
        {
            Assert.Subset(above, arrow.Knows.ToHashSet());
            Assert.True(above.Add(arrow.Folder));
        });
    }

    [Fact]
    public void Every_arrow_is_needed() => AssertNone(s_check.UnusedArrows);

    [Fact]
    public void Every_exception_is_needed_and_has_a_reason()
    {
        AssertNone(s_check.UnusedExceptions);
        Assert.All(Arrows.Exceptions, exception => Assert.NotEmpty(exception.Why));
        Assert.InRange(Arrows.Exceptions.Length, 0, MaxExceptions);
    }

    [Fact]
    public void Every_folder_of_the_library_is_listed() =>
        Assert.Subset(
            Arrows.All.Select(arrow => arrow.Folder).ToHashSet(),
            ArrowCheck.Types.SelectMany(type => type.Folders).Select(folder => folder.Split('/')[0]).ToHashSet());

    [Fact]
    public void What_is_there_for_speed_alone_is_known_to_its_stage_and_to_prediction() => AssertNone(ArrowCheck.UsesOfFastTypes);

    [Fact]
    public void Every_type_stands_in_one_folder() =>
        AssertNone(from type in ArrowCheck.Types
                   where type.Folders.Length > 1
                   select $"{type.Type} stands in {string.Join(" and ", type.Folders)}");

    [Fact]
    public void No_two_types_have_one_name() =>
        AssertNone(from type in ArrowCheck.Types
                   group type by type.Type.Name into same
                   where same.Count() > 1
                   select $"{same.Key} stands in {string.Join(" and ", same.SelectMany(type => type.Folders))}");

    [Fact]
    public void Internal_types_have_the_namespace_of_their_folder() =>
        AssertNone(from type in ArrowCheck.Types
                   where !type.Type.IsPublic
                   where type.Type.Namespace != Namespace(type.Folders[0])
                   select $"{type.Type} stands in {type.Folders[0]}");

    [Fact]
    public void Public_types_stand_in_two_namespaces() =>
        Assert.All(ArrowCheck.Types.Where(type => type.Type.IsPublic), type => Assert.Contains(type.Type.Namespace, new[] { "Disclosure", "Disclosure.Schema" }));

    /// <summary>The test of these tests: each arrow that is taken off the list is missed.</summary>
    [Fact]
    public void A_use_without_an_arrow_is_seen() =>
        Assert.All(from arrow in Arrows.All from knows in arrow.Knows select (arrow.Folder, knows), taken =>
        {
            var fewer = Arrows.All.Select(arrow => arrow.Folder == taken.Folder ? (arrow.Folder, [.. arrow.Knows.Where(known => known != taken.knows)]) : arrow);

            Assert.NotEmpty(new ArrowCheck(fewer, Arrows.Exceptions).Violations);
        });

    [Fact]
    public void A_missing_exception_is_seen() =>
        Assert.All(Arrows.Exceptions, exception => Assert.NotEmpty(new ArrowCheck(Arrows.All, Arrows.Exceptions.Where(other => other != exception)).Violations));

    /// <summary>All of them are said, one a line.</summary>
    private static void AssertNone(IEnumerable<string> faults) => Assert.Equal("", string.Join('\n', faults));

    /// <summary>The definitions of a schema are all in the namespace of the schema.</summary>
    private static string Namespace(string folder) => "Disclosure." + folder.Replace("/Definitions", "", StringComparison.Ordinal).Replace('/', '.');
}
