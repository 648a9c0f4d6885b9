using System.CommandLine;

namespace Disclosure.Cli;

/// <summary>The option <c>--format</c>: for whom the output is.</summary>
internal static class FormatOption
{
    /// <summary>For people.</summary>
    public const string Text = "text";

    /// <summary>For scripts.</summary>
    public const string Json = "json";

    public static Option<string> Create(string standard)
    {
        var option = new Option<string>("--format")
        {
            Description = "text for people, json for scripts",
            HelpName = "text|json",
            DefaultValueFactory = _ => standard,
        };
        option.CompletionSources.Add(Text, Json);
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is not (Text or Json) and var other)
                result.AddError($"--format takes text or json, not {other}");
        });
        return option;
    }
}
