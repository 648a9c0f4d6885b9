using FsCheck.Xunit;

namespace Disclosure.Tests;

/// <summary>
/// Properties of a class are tried on the same random inputs in every run, so that a failing run is the fault of the change it tests.
/// Another seed, <c>DISCLOSURE_REPLAY=1,3</c>, tries others; the damage command tries millions.
/// </summary>
public sealed class RepeatablePropertiesAttribute : PropertiesAttribute
{
    public RepeatablePropertiesAttribute()
    {
        Arbitrary = [typeof(Seeds)];
        Replay = Environment.GetEnvironmentVariable("DISCLOSURE_REPLAY") ?? "20261128,1";
    }
}
