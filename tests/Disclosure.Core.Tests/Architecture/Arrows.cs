namespace Disclosure.Tests;

/// <summary>Which folders of the library know which. A folder knows only folders that stand above it here.</summary>
internal static class Arrows
{
    /// <summary>The folders, each with those that it knows. The README has the same lines.</summary>
    public static readonly (string Folder, string[] Knows)[] All =
    [
        ("Writing", []),
        ("Equations", []),
        ("Values", []),
        ("Decoding", []),
        ("Documents", ["Writing"]),
        ("Probing", ["Documents"]),
        ("Schema", ["Writing", "Equations"]),
        ("Labels", ["Writing", "Documents", "Schema"]),
        ("Layouts", ["Writing", "Documents", "Labels"]),
        ("Grammar", ["Writing", "Values", "Documents", "Schema"]),
        ("Forms", ["Writing", "Equations", "Schema", "Labels", "Grammar"]),
        ("Findings", ["Values", "Documents", "Schema"]),
        ("Contents", ["Values", "Documents", "Schema", "Forms", "Findings"]),
        ("Recognition", ["Writing", "Equations", "Values", "Documents", "Schema", "Labels", "Grammar", "Forms", "Findings", "Contents"]),
        ("Resolution", ["Equations", "Values", "Documents", "Schema", "Forms"]),
        ("Prediction", ["Writing", "Values", "Documents", "Schema", "Labels", "Grammar", "Forms", "Recognition"]),
        ("Validation", ["Equations", "Values", "Documents", "Schema", "Grammar", "Forms", "Findings", "Contents"]),
        ("Reports", ["Values", "Schema", "Forms", "Findings", "Contents", "Validation"]),
        ("Output", ["Values", "Documents", "Schema", "Forms", "Findings", "Contents", "Validation", "Reports"]),
        ("Pipeline", ["Values", "Decoding", "Documents", "Probing", "Schema", "Layouts", "Labels", "Grammar", "Forms", "Findings", "Contents", "Recognition", "Resolution", "Prediction", "Reports"]),
    ];

    /// <summary>Types that know a folder which theirs must not know. This list may only become shorter.</summary>
    public static readonly (string Type, string Knows, string Why)[] Exceptions =
    [
    ];
}
