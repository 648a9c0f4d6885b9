namespace Disclosure.Equations;

/// <summary>How far the unknowns of a row can move its sum: to both sides without end, to one, or not at all; and in which steps.</summary>
internal struct Bounds
{
    private long _step;
    private bool _isBroken;

    /// <summary>How many unknowns there are.</summary>
    public int Unknowns { get; private set; }

    /// <summary>Whether some unknown can raise the sum; there is then no limit to it.</summary>
    public bool CanRise { get; private set; }

    /// <summary>Whether some unknown can lower the sum; there is then no limit to it.</summary>
    public bool CanFall { get; private set; }

    /// <summary>What all steps are multiples of: the greatest common divisor of the coefficients; 0 where an unknown is no whole number.</summary>
    public readonly long Step => _isBroken ? 0 : _step;

    /// <summary>Takes an unknown in.</summary>
    /// <param name="coefficient">Its coefficient.</param>
    /// <param name="isSigned">Whether it may be below 0.</param>
    /// <param name="isWhole">Whether it is a whole number.</param>
    public void Add(long coefficient, bool isSigned, bool isWhole)
    {
        Unknowns++;
        CanRise |= coefficient > 0 || isSigned;
        CanFall |= coefficient < 0 || isSigned;
        _isBroken |= !isWhole;
        _step = GreatestCommonDivisor(_step, coefficient);
    }

    private static long GreatestCommonDivisor(long one, long other)
    {
        while (other != 0)
            (one, other) = (other, one % other);
        return Math.Abs(one);
    }
}
