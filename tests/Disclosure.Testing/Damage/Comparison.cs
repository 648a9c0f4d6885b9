namespace Disclosure.Testing;

/// <summary>What was read from a document, held against what it says.</summary>
internal sealed class Comparison
{
    private readonly List<WrongFigure> _wrong = [];

    private Comparison(CleanDocument clean, Truth truth, ReadFigures figures)
    {
        for (var slot = 0; slot < clean.Picture.Cells.Count; slot++)
            Compare(clean, truth, figures, slot);
        foreach (var (key, value) in figures.Strays)
            if (!clean.HasInRow(key, value))
                _wrong.Add(new WrongFigure(key, null, value));
    }

    /// <summary>The cells whose number is not what the document says.</summary>
    public IReadOnlyList<WrongFigure> Wrong => _wrong;

    /// <summary>How many numbers were printed before the damage.</summary>
    public int Expected { get; private set; }

    /// <summary>How many numbers were read.</summary>
    public int Read { get; private set; }

    /// <summary>How many numbers were read from the undamaged document and stand where nothing was done to it.</summary>
    public int Untouched { get; private set; }

    /// <summary>How many of those are still read.</summary>
    public int Kept { get; private set; }

    /// <summary>Reads a text and compares.</summary>
    /// <param name="text">The text of a damaged document, or some of its lines.</param>
    /// <param name="clean">The document as it was.</param>
    /// <param name="truth">What the damaged one says.</param>
    public static Comparison Of(string text, CleanDocument clean, Truth truth)
    {
        Report? report;
        try
        {
            report = clean.Form.Read(text);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            var failure = Of((Report?)null, clean, truth);
            failure._wrong.Add(new WrongFigure($"reading throws {exception.GetType().Name} in {exception.TargetSite?.DeclaringType?.Name}.{exception.TargetSite?.Name}", null, 0));
            return failure;
        }

        var comparison = Of(report, clean, truth);
        if (comparison._wrong.Count > 0 && truth.Otherwise is { } other && Of(report, other, other.Truth())._wrong.Count == 0)
            comparison._wrong.Clear();
        return comparison;
    }

    /// <summary>Compares a report with what the document says.</summary>
    public static Comparison Of(Report? report, CleanDocument clean, Truth truth) =>
        new(clean, truth, new ReadFigures(clean.Form, clean.Picture.Edition, clean.Cells, report));

    private void Compare(CleanDocument clean, Truth truth, ReadFigures figures, int slot)
    {
        var value = figures.Value(slot);
        var isRight = value is null || truth.Allows(slot, value.Value, figures.Unit(slot));
        if (!isRight)
            _wrong.Add(new WrongFigure(clean.Cells?.Keys[slot] ?? "?", truth.Own(slot), value!.Value));
        Expected += truth.Own(slot) is null ? 0 : 1;
        Read += value is null ? 0 : 1;
        if (clean.Read.Value(slot) is null || !truth.IsUntouched(slot))
            return;
        Untouched++;
        Kept += value is not null && isRight ? 1 : 0;
    }
}
