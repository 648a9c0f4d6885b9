using Disclosure.Schema;

namespace Disclosure;

/// <summary>What the labels and values of a form are read with.</summary>
/// <param name="Labels">The labels.</param>
/// <param name="Values">The values.</param>
/// <param name="Printed">The printed tables.</param>
internal sealed record FormReaders(LabelTable Labels, ValueReader Values, PrintedForm Printed)
{
    private static readonly System.Runtime.CompilerServices.ConditionalWeakTable<FormDefinition, FormReaders> s_readers = [];

    public static FormReaders Of(FormDefinition form) =>
        s_readers.GetValue(form, static f => new FormReaders(LabelTable.Of(f), ValueReader.Of(f), PrintedForm.Of(f)));
}
