namespace Disclosure.Cli;

/// <summary>Something to read, with the name under which the output speaks of it.</summary>
/// <param name="Name">The path as given, with <c>/</c> between its parts.</param>
internal abstract record Input(string Name)
{
    /// <summary>Reads it as a form. What stands in the way of reading is a finding of the result.</summary>
    public abstract Reading Read(InputForm form, CancellationToken cancellationToken);
}
