namespace Disclosure.Pdf.Pages;

/// <summary>A straight line on a page, across or down.</summary>
/// <param name="IsAcross">Whether it runs from left to right.</param>
/// <param name="At">How high it is, or how far to the right.</param>
/// <param name="From">Where it begins: its left or lower end.</param>
/// <param name="To">Where it ends.</param>
internal readonly record struct Rule(bool IsAcross, double At, double From, double To)
{
    public double Length => To - From;
}
