namespace Disclosure.Equations.Systems;

/// <summary>Numbers of equations, lowest first. Immutable.</summary>
internal readonly struct RowSet
{
    private readonly int[] _numbers;

    private RowSet(int[] numbers)
    {
        _numbers = numbers;
    }

    /// <summary>The numbers.</summary>
    public ReadOnlySpan<int> Numbers => _numbers;

    public static RowSet Of(int number) => new([number]);

    /// <summary>The numbers of both.</summary>
    public RowSet With(RowSet other)
    {
        var (numbers, count) = (new int[_numbers.Length + other._numbers.Length], 0);
        for (int i = 0, j = 0; i < _numbers.Length || j < other._numbers.Length; count++)
        {
            var next = Math.Min(i < _numbers.Length ? _numbers[i] : int.MaxValue, j < other._numbers.Length ? other._numbers[j] : int.MaxValue);
            numbers[count] = next;
            i += i < _numbers.Length && _numbers[i] == next ? 1 : 0;
            j += j < other._numbers.Length && other._numbers[j] == next ? 1 : 0;
        }

        Array.Resize(ref numbers, count);
        return new RowSet(numbers);
    }
}
