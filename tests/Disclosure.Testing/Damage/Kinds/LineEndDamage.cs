namespace Disclosure.Testing;

/// <summary>Line ends of every kind. The document is the same.</summary>
internal static class LineEndDamage
{
    private static readonly (string Name, string End)[] s_ends =
        [("CR LF", "\r\n"), ("CR", "\r"), ("LF CR", "\n\r"), ("CR CR LF", "\r\r\n"), ("doubled LF", "\n\n"), ("doubled CR LF", "\r\n\r\n")];

    public static DamageKind[] Kinds { get; } = [.. s_ends.Select(end => new DamageKind("line ends", end.Name, (document, _) => Change(document, end.End)))];

    private static bool Change(DamagedDocument document, string end)
    {
        document.LineEnd = end;
        return true;
    }
}
