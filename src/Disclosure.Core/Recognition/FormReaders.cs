using System.Runtime.CompilerServices;
using Disclosure.Schema;

namespace Disclosure;

/// <summary>What the documents of a form are read with. Made once a form, and looked up once a document.</summary>
internal sealed class FormReaders
{
    private static readonly ConditionalWeakTable<FormDefinition, FormReaders> s_readers = [];

    private FormReaders(FormDefinition form)
    {
        Form = form;
        Labels = LabelTable.Of(form);
        Values = ValueReader.Of(form);
        Printed = PrintedForm.Of(form);
        Titles = TitleGrammar.Of(form);
        Sections = SectionWordings.Of(form);
        Layouts = [.. form.Editions.Select(EditionLayout.Of)];
    }

    /// <summary>The form.</summary>
    public FormDefinition Form { get; }

    /// <summary>Its labels.</summary>
    public LabelTable Labels { get; }

    /// <summary>Its values.</summary>
    public ValueReader Values { get; }

    /// <summary>Its tables as they are printed.</summary>
    public PrintedForm Printed { get; }

    /// <summary>Its titles.</summary>
    public TitleGrammar Titles { get; }

    /// <summary>Its section headings.</summary>
    public SectionWordings Sections { get; }

    /// <summary>The slots of each edition.</summary>
    public EditionLayout[] Layouts { get; }

    public static FormReaders Of(FormDefinition form) => s_readers.GetValue(form, static f => new FormReaders(f));
}
