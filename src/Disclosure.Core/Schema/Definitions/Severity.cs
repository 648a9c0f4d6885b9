namespace Disclosure.Schema;

/// <summary>How grave a finding is.</summary>
public enum Severity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Probably wrong, or read with less than certainty.</summary>
    Warning,

    /// <summary>Wrong or missing: the report is not valid.</summary>
    Error,
}
