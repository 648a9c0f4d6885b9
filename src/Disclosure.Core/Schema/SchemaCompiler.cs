using Disclosure.Schema.Binding;
using Disclosure.Schema.Syntax;

namespace Disclosure.Schema;

/// <summary>Compiles <c>.dschema</c> files. It never throws on content, and the order of the files does not matter.</summary>
public static class SchemaCompiler
{
    /// <summary>Compiles the files of one project together: a form may stand in one file and its editions in others.</summary>
    /// <param name="files">The files.</param>
    /// <param name="cancellationToken">Stops the work with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The forms and the errors.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="files"/> is null.</exception>
    public static SchemaCompilation Compile(IReadOnlyList<SchemaFile> files, CancellationToken cancellationToken = default)
    {
        if (files is null)
            throw new ArgumentNullException(nameof(files));
        var errors = new SchemaErrors();
        var roots = new List<SchemaNode>();
        foreach (var file in Distinct(files, errors).OrderBy(file => file.Path, StringComparer.Ordinal).ThenBy(file => file.Text, StringComparer.Ordinal))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!file.IsUtf8)
                errors.NotUtf8(file);
            else if (SchemaParser.Parse(file, errors) is { Count: > 0 } lines)
                roots.AddRange(lines);
            else
                errors.EmptyFile(file);
        }

        var (syntax, openings) = SyntaxCollector.Collect(roots, errors);
        var forms = FormBinder.Bind(syntax, errors, cancellationToken);
        return new SchemaCompilation(forms, [.. openings.Without(errors.WrongLines, forms)], errors.ToSorted());
    }

    /// <summary>The files without copies; of those with one text the one with the shortest path stays.</summary>
    private static IEnumerable<SchemaFile> Distinct(IReadOnlyList<SchemaFile> files, SchemaErrors errors)
    {
        foreach (var same in files.GroupBy(file => file.Text, StringComparer.Ordinal))
        {
            var all = same.OrderBy(file => file.Path.Length).ThenBy(file => file.Path, StringComparer.Ordinal).ToArray();
            foreach (var copy in all.Skip(1))
                errors.SameText(copy, all[0]);
            yield return all[0];
        }
    }
}
