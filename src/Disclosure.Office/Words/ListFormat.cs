using Disclosure.Office.Markups;
using System.Text;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Disclosure.Office.Words;

/// <summary>How the paragraphs of an automatic list are numbered, level by level.</summary>
internal sealed class ListFormat
{
    /// <summary>How many levels a list has.</summary>
    public const int Levels = 9;

    private const int LongestText = 1000;

    private readonly Level?[] _levels = new Level?[Levels];
    private readonly int?[] _starts = new int?[Levels];

    /// <param name="definition">The number of the definition, by which lists count together.</param>
    /// <param name="levels">The levels.</param>
    /// <param name="list">The list, which may have levels of its own.</param>
    public ListFormat(int definition, AbstractNum levels, NumberingInstance list)
    {
        Definition = definition;
        StyleLink = levels.GetFirstChild<NumberingStyleLink>()?.Val?.InnerText;
        foreach (var level in levels.Elements<Level>())
            if (Markup.Number(level.LevelIndex?.InnerText) is >= 0 and < Levels and var index)
                _levels[index] ??= level;
        foreach (var change in list.Elements<LevelOverride>())
        {
            if (Markup.Number(change.LevelIndex?.InnerText) is not (>= 0 and < Levels and var index))
                continue;
            _levels[index] = change.GetFirstChild<Level>() ?? _levels[index];
            _starts[index] = Markup.Number(change.GetFirstChild<StartOverrideNumberingValue>()?.Val?.InnerText);
        }
    }

    public int Definition { get; }

    /// <summary>The style that has the levels in its place; null where it has them itself.</summary>
    public string? StyleLink { get; }

    /// <summary>Whether a list begins a level anew with its first paragraph.</summary>
    public bool RestartsAtFirst(int level) => _starts[level] is not null;

    /// <summary>The first number of a level.</summary>
    public int Start(int level) => _starts[level] ?? Markup.Number(_levels[level]?.StartNumberingValue?.Val?.InnerText) ?? 0;

    /// <summary>Whether a level begins anew behind a paragraph of a higher level.</summary>
    public bool RestartsBehind(int level, int higher) =>
        Markup.Number(_levels[level]?.LevelRestart?.Val?.InnerText) is not { } restart || higher < restart;

    /// <summary>The level of the paragraphs of a style; null where the style is not tied to one.</summary>
    public int? LevelOf(string? style)
    {
        var level = style is null ? -1 : Array.FindIndex(_levels, level => level?.ParagraphStyleIdInLevel?.Val?.InnerText == style);
        return level < 0 ? null : level;
    }

    /// <summary>The number as it is shown.</summary>
    public string Text(ListCounter counter, int level)
    {
        var pattern = _levels[level]?.LevelText?.Val?.InnerText ?? "";
        if (pattern.Length > LongestText || Name(level) == "bullet")
            return "";
        var text = new StringBuilder();
        for (var at = 0; at < pattern.Length; at++)
        {
            if (pattern[at] == '%' && at + 1 < pattern.Length && pattern[at + 1] is >= '1' and <= '9')
            {
                var part = pattern[++at] - '1';
                var isLegal = part < level && Markup.IsOn(_levels[level], "isLgl") == true;
                text.Append(NumberWords.Of(counter[part] ?? Start(part), isLegal ? "decimal" : Name(part)));
            }
            else
            {
                text.Append(pattern[at]);
            }
        }

        return text.ToString();
    }

    private string Name(int level) => _levels[level]?.NumberingFormat?.Val?.InnerText ?? "decimal";
}
