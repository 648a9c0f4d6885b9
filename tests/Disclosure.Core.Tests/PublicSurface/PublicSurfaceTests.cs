using System.Runtime.CompilerServices;

namespace Disclosure.Tests;

[Trait("Runs", "once")]
public sealed class PublicSurfaceTests
{
    [Fact]
    public void Every_change_of_the_public_surface_is_written_down() =>
        RecordedSurface.Expect(typeof(Report).Assembly, Here());

    private static string Here([CallerFilePath] string caller = "") => Path.GetDirectoryName(caller)!;
}
