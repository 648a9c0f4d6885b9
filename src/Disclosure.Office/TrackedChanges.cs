namespace Disclosure;

/// <summary>How the tracked changes of a document are read.</summary>
public enum TrackedChanges
{
    /// <summary>As if all were accepted: what was inserted is text, what was deleted is none.</summary>
    Accepted,

    /// <summary>As if all were rejected: the document before them.</summary>
    Rejected,
}
