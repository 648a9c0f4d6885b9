namespace Disclosure.Layouts;

/// <summary>What stands before a bar, without the blanks around it; of no length where nothing does.</summary>
/// <param name="Offset">Where it begins.</param>
/// <param name="Length">How many characters it has.</param>
/// <param name="IsPadding">Whether only a bar stands right before its own: bars together fill a row up, and are none of cells.</param>
/// <param name="EndsRun">Whether it is the last bar of several that stand together.</param>
internal readonly record struct BarCell(int Offset, int Length, bool IsPadding, bool EndsRun)
{
    public bool IsBlank => Length == 0;
}
