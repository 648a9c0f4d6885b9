using Disclosure.Testing;

namespace Disclosure.Tests;

/// <summary>Compares reports; what differs is in the message, cell by cell.</summary>
internal static class ReportAssert
{
    /// <summary>Two readings of a document say the same. Where they do not, the message has the smallest document of which they do not.</summary>
    /// <param name="text">The document.</param>
    /// <param name="difference">What the readings of a document say differently.</param>
    public static void Agree(string text, Func<string, string> difference) => Nothing(DifferingDocument.Describe(text, difference));

    /// <summary>Two reports are equal.</summary>
    public static void Equal(Report? expected, Report? actual)
    {
        Assert.NotNull(expected);
        Assert.NotNull(actual);
        Assert.Equal(expected.GetType(), actual.GetType());
        Nothing(new ReportDifference("expected", "read").Between(expected, actual));
    }

    /// <summary>Nothing differs.</summary>
    public static void Nothing(string differences) => Assert.True(differences.Length == 0, differences);
}
