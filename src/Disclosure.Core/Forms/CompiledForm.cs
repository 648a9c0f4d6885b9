using Disclosure.Grammar;
using Disclosure.Labels;
using Disclosure.Schema;

namespace Disclosure.Forms;

/// <summary>What the documents of a form are read with: each made when it is first needed, and then kept. See <see cref="FormDefinition.Readers"/>.</summary>
internal sealed class CompiledForm(FormDefinition form)
{
    /// <summary>The form.</summary>
    public FormDefinition Form => form;

    /// <summary>Its labels.</summary>
    public LabelLookup Labels => field ??= LabelLookup.Of(form);

    /// <summary>Its values.</summary>
    public ValueReader Values => field ??= new ValueReader(form);

    /// <summary>Its tables as they are printed.</summary>
    public PrintedForm Printed => field ??= new PrintedForm(form);

    /// <summary>Its titles.</summary>
    public TitleGrammar Titles => field ??= new TitleGrammar(form);

    /// <summary>Its section headings.</summary>
    public SectionWordings Sections => field ??= new SectionWordings(form);
}
