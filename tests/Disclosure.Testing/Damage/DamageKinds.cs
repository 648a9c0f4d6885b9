namespace Disclosure.Testing;

/// <summary>All that can happen to a document.</summary>
internal static class DamageKinds
{
    /// <summary>Nothing: what is read wrong then is not the damage's fault.</summary>
    public static DamageKind None { get; } = new("none", "undamaged", static (_, _) => true);

    /// <summary>All kinds.</summary>
    public static DamageKind[] All { get; } =
    [
        None,
        .. LineDamage.Kinds,
        .. RunDamage.Kinds,
        .. CutLabels.Kinds,
        .. BlankLineDamage.Kinds,
        .. SeparatorDamage.Kinds,
        .. ForeignLines.Kinds,
        .. LabelMisprints.Kinds,
        .. LostLabels.Kinds,
        .. ForeignLabels.Kinds,
        .. PermutedLabels.Kinds,
        .. ColumnDamage.Kinds,
        .. RowDamage.Kinds,
        .. OtherTables.Kinds,
        .. OtherReports.Kinds,
        .. InvisibleCharacters.Kinds,
        .. NumberDamage.Kinds,
        .. UnitDamage.Kinds,
        .. LineEndDamage.Kinds,
    ];

    /// <summary>All that can happen to a web page.</summary>
    public static DamageKind[] OfPages { get; } = [.. All, .. PageTagDamage.Kinds, .. PageSpanDamage.Kinds, .. PageCellDamage.Kinds];
}
