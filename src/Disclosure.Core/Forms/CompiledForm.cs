using System.Runtime.CompilerServices;
using Disclosure.Grammar;
using Disclosure.Labels;
using Disclosure.Schema;

namespace Disclosure.Forms;

/// <summary>
/// All that documents of a form are read and checked with, made once a form: each part when it is first needed, and then kept. Readers of a
/// form hold it, so that a document costs no search for it.
/// </summary>
internal sealed class CompiledForm
{
    private static readonly ConditionalWeakTable<FormDefinition, CompiledForm> s_forms = [];

    private readonly CompiledEdition?[] _editions;

    private CompiledForm(FormDefinition form)
    {
        Form = form;
        _editions = new CompiledEdition?[form.Editions.Count];
    }

    /// <summary>The form.</summary>
    public FormDefinition Form { get; }

    /// <summary>How many editions it has.</summary>
    public int EditionCount => _editions.Length;

    /// <summary>Its labels.</summary>
    public LabelLookup Labels => field ??= LabelLookup.Of(Form);

    /// <summary>Its values.</summary>
    public ValueReader Values => field ??= new ValueReader(Form);

    /// <summary>Its titles.</summary>
    public TitleGrammar Titles => field ??= new TitleGrammar(Form);

    /// <summary>Its section headings.</summary>
    public SectionWordings Sections => field ??= new SectionWordings(Form);

    /// <summary>Its cells by their names.</summary>
    public CellIndex Cells => field ??= new CellIndex(this);

    /// <summary>What belongs to a form; made when it is first asked for.</summary>
    public static CompiledForm Of(FormDefinition form) => s_forms.GetValue(form, static form => new CompiledForm(form));

    /// <summary>One of its editions.</summary>
    public CompiledEdition Edition(int index) => _editions[index] ??= new CompiledEdition(Form.Editions[index], index);
}
