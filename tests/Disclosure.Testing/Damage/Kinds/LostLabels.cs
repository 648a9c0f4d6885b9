namespace Disclosure.Testing;

/// <summary>Labels of which all or half is lost.</summary>
internal static class LostLabels
{
    private const string Family = "label";

    private static readonly CellRole[] s_groups = [CellRole.RowGroup, CellRole.HeadGroup, CellRole.Header];

    public static DamageKind[] Kinds { get; } =
    [
        new(Family, "of a row blank", (document, random) => Blank(document, random, CellRole.Row)),
        new(Family, "of a row gone with its cell", (document, random) => Remove(document, random, CellRole.Row)),
        new(Family, "of a column blank", (document, random) => Blank(document, random, CellRole.Head)),
        new(Family, "of a column gone with its cell", (document, random) => Remove(document, random, CellRole.Head)),
        new(Family, "of a group or block blank", (document, random) => Blank(document, random, s_groups)),
        new(Family, "of a group or block gone with its cell", (document, random) => Remove(document, random, s_groups)),
        new(Family, "of a row halved", (document, random) => Halve(document, random, CellRole.Row)),
        new(Family, "of a column halved", (document, random) => Halve(document, random, CellRole.Head)),
        new(Family, "of a group or block halved", (document, random) => Halve(document, random, s_groups)),
        new(Family, "second lines of columns lost", HalveHead),
    ];

    private static bool Blank(DamagedDocument document, Random random, params CellRole[] roles) =>
        Change(document, random, roles, isPlaceLost: !document.Clean.Layout.KeepsBlanks, static (page, place) => page.Write(place, ""));

    private static bool Remove(DamagedDocument document, Random random, params CellRole[] roles) =>
        Change(document, random, roles, isPlaceLost: true, static (page, place) => page.Remove(place));

    private static bool Halve(DamagedDocument document, Random random, params CellRole[] roles) =>
        Change(document, random, roles, isPlaceLost: false, (page, place) =>
        {
            var label = page.Cell(place).Text;
            var half = label.Length / 2;
            page.Write(place, random.Next(2) == 0 ? label[..half] : label[half..]);
        });

    private static bool Change(DamagedDocument document, Random random, CellRole[] roles, bool isPlaceLost, Action<PageEdit, CellPlace> change)
    {
        var page = new PageEdit(document);
        var labels = page.Find(cell => roles.Contains(cell.Role) && cell.Text.Length > 1);
        if (labels.Count == 0)
            return false;
        var place = labels[random.Next(labels.Count)];
        page.Touch(place, isPlaceLost);
        change(page, place);
        return page.Print();
    }

    /// <summary>Dumps that keep the first line of a cell leave 本年新 twice; the order of the columns still stands.</summary>
    private static bool HalveHead(DamagedDocument document, Random random)
    {
        var page = new PageEdit(document);
        var labels = page.Find(static cell => cell is { Role: CellRole.Head, Text.Length: > 3 });
        if (labels.Count == 0)
            return false;
        var block = document.Clean.Slots.OfBlock(page.Cell(labels[random.Next(labels.Count)]).Slots[0]);
        foreach (var place in labels.Where(place => block.Contains(page.Cell(place).Slots[0]) && random.Next(4) > 0))
        {
            page.Touch(place);
            page.Write(place, page.Cell(place).Text[..(page.Cell(place).Text.Length / 2)]);
        }

        return page.Print();
    }
}
