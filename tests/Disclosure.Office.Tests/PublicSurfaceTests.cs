using System.Runtime.CompilerServices;
using Disclosure.Tests;

namespace Disclosure.Office.Tests;

[Trait("Runs", "once")]
public sealed class PublicSurfaceTests
{
    [Fact]
    public void Every_change_of_the_surface_of_the_readers_is_written_down() =>
        RecordedSurface.Expect(typeof(DocxDocumentReader).Assembly, Here());

    private static string Here([CallerFilePath] string caller = "") => Path.Combine(Path.GetDirectoryName(caller)!, "PublicSurface");
}
