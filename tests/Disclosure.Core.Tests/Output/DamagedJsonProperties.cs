using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Disclosure.Testing;
using FsCheck.Xunit;

namespace Disclosure.Tests;

/// <summary>JSON that is not as a report is written is refused, or it is another report that says just this; nothing is dropped or made up.</summary>
[RepeatableProperties]
public sealed class DamagedJsonProperties
{
    private const string Characters = "0-9.eE\"{}[],:ntu\\\uD800a";

    [Property(MaxTest = 500)]
    public void A_changed_node_is_refused_or_read_as_it_stands(Seed seed)
    {
        var random = seed.Random();
        var root = JsonNode.Parse(Draw(random))!.AsObject();
        Change(root, random);

        Agree(root.ToJsonString());
    }

    [Property(MaxTest = 500)]
    public void Changed_characters_are_refused_or_read_as_they_stand(Seed seed)
    {
        var random = seed.Random();
        var json = new StringBuilder(Draw(random));
        for (var changes = random.Next(1, 4); changes > 0; changes--)
            json[random.Next(json.Length)] = Characters[random.Next(Characters.Length)];

        Agree(json.ToString());
    }

    [Property(MaxTest = 100)]
    public void A_property_that_stands_twice_is_refused(Seed seed)
    {
        var random = seed.Random();
        var json = Draw(random);
        var cells = json.Split("\"state\":");
        var at = random.Next(1, cells.Length);

        Refuse(string.Concat(cells.Take(at).Select((part, index) => index == 0 ? part : "\"state\":" + part))
            + "\"state\":\"blank\",\"state\":" + string.Join("\"state\":", cells.Skip(at)));
    }

    [Theory]
    [InlineData("\"value\":17,", "\"value\":1e400,")]
    [InlineData("\"value\":17,", "\"value\":0.00000000000000000000000000000000001,")]
    [InlineData("\"raw\":\"17\"", "\"raw\":\"\\uD800\"")]
    [InlineData("\"raw\":\"17\"", "\"raw\":null")]
    [InlineData("\"raw\":\"17\"", "\"raw\":\"17\",\"\\uD800\":1")]
    [InlineData("\"form\":\"AnnualReport\"", "\"form\":\"AnnualReport\",\"more\":1")]
    [InlineData("\"heading\":\"一、总体情况\"", "\"heading\":null")]
    public void What_no_report_holds_is_refused(string written, string changed)
    {
        var json = ReportJson.Serialize(AnnualReport.Parse(Fixture.Text("tabbed-2023")).Report!);
        Assert.Contains(written, json);

        Refuse(json.Edit(written, changed));
    }

    [Fact]
    public void The_message_names_the_cell_that_cannot_be_read()
    {
        var json = JsonNode.Parse(ReportJson.Serialize(AnnualReport.Parse(Fixture.Text("tabbed-2023")).Report!))!;
        json["requests"]!["granted"]!["allApplicants"]!["state"] = "none";

        var problem = Assert.ThrowsAny<JsonException>(() => ReportJson.Deserialize<AnnualReport>(json.ToJsonString()));

        Assert.Equal("The cell Requests.Granted.AllApplicants cannot be read. A cell has a value if and only if its state is number or derived. It stands at $.requests.granted.allApplicants.", problem.Message);
        Assert.Equal("$.requests.granted.allApplicants", problem.Path);
    }

    private static void Refuse(string json) => Assert.ThrowsAny<JsonException>(() => ReportJson.Deserialize<AnnualReport>(json));

    /// <summary>What is read is written as it was, but for findings and verdicts, which are worked out again.</summary>
    private static void Agree(string json)
    {
        AnnualReport report;
        try
        {
            report = ReportJson.Deserialize<AnnualReport>(json);
        }
        catch (JsonException)
        {
            return;
        }

        Assert.True(JsonNode.DeepEquals(WithoutFindings(json), WithoutFindings(ReportJson.Serialize(report))), json);
    }

    private static JsonObject WithoutFindings(string json)
    {
        var root = JsonNode.Parse(json)!.AsObject();
        root.Remove("findings");
        root.Remove("verdicts");
        Complete(root);
        return root;
    }

    /// <summary>Raw text and place may be left out; they are then empty.</summary>
    private static void Complete(JsonObject node)
    {
        if (node.ContainsKey("state"))
        {
            node.TryAdd("raw", "");
            node.TryAdd("line", null);
            node.TryAdd("column", null);
        }

        foreach (var inner in node.Select(property => property.Value).OfType<JsonObject>().ToArray())
            Complete(inner);
    }

    private static string Draw(Random random)
    {
        var text = RandomDocuments.Draw(random, PictureOptions.Untidy with { PrintsOptionalRows = random.Next(2) == 0 });
        return ReportJson.Serialize(AnnualReport.Parse(text).Report!);
    }

    /// <summary>Goes down to a random place and changes what stands there.</summary>
    private static void Change(JsonObject node, Random random)
    {
        var (name, value) = node.ElementAt(random.Next(node.Count));
        if (value is JsonObject { Count: > 0 } inner && random.Next(8) > 0)
            Change(inner, random);
        else if (value is JsonArray { Count: > 0 } items && items[random.Next(items.Count)] is JsonObject { Count: > 0 } item && random.Next(8) > 0)
            Change(item, random);
        else
            Exchange(node, name, random);
    }

    private static void Exchange(JsonObject node, string name, Random random)
    {
        var value = node[name]?.DeepClone();
        switch (random.Next(4))
        {
            case 0:
                node.Remove(name);
                break;
            case 1:
                node.Remove(name);
                node.Add(name + "s", value);
                break;
            case 2:
                node.Add("more", value);
                break;
            default:
                node[name] = JsonNode.Parse(new[] { "null", "-1", "0", "7", "2.5", "1e5", "\"\"", "\"元\"", "\"blank\"", "\"absent\"", "{}", "[]", "true", "\"2021-02-30\"" }[random.Next(14)]);
                break;
        }
    }
}
