using System.Reflection;
using Xunit.Sdk;

namespace Disclosure.Tests;

/// <summary>Runs a test with every layout of a small document.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EveryLayoutAttribute : DataAttribute
{
    /// <inheritdoc/>
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => Enum.GetValues<PrintedAs>().Select(layout => new object[] { layout });
}
