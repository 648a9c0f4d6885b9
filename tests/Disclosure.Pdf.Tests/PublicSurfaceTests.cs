using System.Runtime.CompilerServices;
using Disclosure.Tests;

namespace Disclosure.Pdf.Tests;

[Trait("Runs", "once")]
public sealed class PublicSurfaceTests
{
    [Fact]
    public void Every_change_of_the_surface_of_the_reader_is_written_down() =>
        RecordedSurface.Expect(typeof(PdfDocumentReader).Assembly, Here());

    private static string Here([CallerFilePath] string caller = "") => Path.Combine(Path.GetDirectoryName(caller)!, "PublicSurface");
}
