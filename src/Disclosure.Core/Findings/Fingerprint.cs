using System.Globalization;

namespace Disclosure.Findings;

/// <summary>A number for what a finding says, whatever its place: the same for the same finding read again, or on another line.</summary>
internal static class Fingerprint
{
    private const ulong Begin = 14695981039346656037, Prime = 1099511628211;

    /// <summary>The hash FNV-1a of some texts, as sixteen hexadecimal digits.</summary>
    public static string Of(params ReadOnlySpan<string?> texts)
    {
        var hash = Begin;
        foreach (var text in texts)
        {
            foreach (var character in text ?? "")
                hash = (hash ^ character) * Prime;
            hash = (hash ^ char.MaxValue) * Prime;
        }

        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }
}
