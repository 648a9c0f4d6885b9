using System.Runtime.CompilerServices;
using Disclosure.Tests;

namespace Disclosure.Html.Tests;

[Trait("Runs", "once")]
public sealed class PublicSurfaceTests
{
    [Fact]
    public void Every_change_of_the_surface_of_the_reader_is_written_down() =>
        RecordedSurface.Expect(typeof(HtmlDocumentReader).Assembly, Here());

    [Fact]
    public void Every_change_of_the_surface_of_all_readers_is_written_down() =>
        RecordedSurface.Expect(typeof(AllReaders).Assembly, Here());

    private static string Here([CallerFilePath] string caller = "") => Path.Combine(Path.GetDirectoryName(caller)!, "PublicSurface");
}
