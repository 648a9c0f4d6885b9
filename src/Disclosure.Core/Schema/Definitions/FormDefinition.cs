using System.ComponentModel;

namespace Disclosure.Schema;

/// <summary>
/// A form: what its editions share (title, section headings, marks for nothing) and the editions themselves.
/// It is bound from <c>.dschema</c> text, at compile time by the generator and at run time by the library.
/// </summary>
public sealed class FormDefinition
{
    /// <summary>The identifier of the form, such as <c>AnnualReport</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The official name of the form, such as 政府信息公开工作年度报告.</summary>
    public required string Title { get; init; }

    /// <summary>
    /// The shapes a title can have, likeliest first: literal text, <c>{agency}</c>, <c>{year}</c>, and parts in <c>[ ]</c> that may be missing.
    /// </summary>
    public required IReadOnlyList<string> TitlePatterns { get; init; }

    /// <summary>The marks that stand for "nothing to report", as printed: —, 无, /.</summary>
    public required IReadOnlyList<string> NilMarks { get; init; }

    /// <summary>Phrases that prove another form, such as 政府信息公开情况统计表.</summary>
    public required IReadOnlyList<string> ForeignMarks { get; init; }

    /// <summary>Lines that follow a report on a web page and end it, such as 相关词条.</summary>
    public required IReadOnlyList<string> EndMarks { get; init; }

    /// <summary>The sections in the order of the form.</summary>
    public required IReadOnlyList<SectionDefinition> Sections { get; init; }

    /// <summary>The editions, oldest first. A form without editions has one, named by an empty string.</summary>
    public required IReadOnlyList<EditionDefinition> Editions { get; init; }

    /// <summary>Its labels, ready to be looked up, in generated code; null for a form that is loaded at run time, where they are worked out.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public LabelIndex? Labels { internal get; init; }
}
