namespace Disclosure.Writing;

/// <summary>What a text says of the unit of money: nothing, 10^<see cref="Power"/> 元, or a unit that is not known (美元). The default says nothing.</summary>
internal readonly struct MoneyUnit : IEquatable<MoneyUnit>
{
    private const byte KnownState = 1, UnknownState = 2;

    private readonly byte _state, _power;

    private MoneyUnit(byte state, int power)
    {
        _state = state;
        _power = (byte)power;
    }

    /// <summary>A unit that is named and not known: a foreign currency, or a multiplier that the forms do not use.</summary>
    public static MoneyUnit Unknown { get; } = new(UnknownState, 0);

    /// <summary>Whether no unit is named.</summary>
    public bool IsNone => _state == 0;

    /// <summary>Whether a unit is named and it is known.</summary>
    public bool IsKnown => _state == KnownState;

    /// <summary>The power of ten of a known unit in 元: 4 for 万元; otherwise 0.</summary>
    public int Power => _power;

    /// <summary>A known unit.</summary>
    public static MoneyUnit Of(int power) => new(KnownState, power);

    /// <summary>The unit that stands nearer to a figure goes before the one that stands farther off.</summary>
    /// <param name="farther">What the text farther off says: a group's label, the line above the table.</param>
    public MoneyUnit Or(MoneyUnit farther) => IsNone ? farther : this;

    /// <summary>What one text says that names two units: two different ones contradict each other.</summary>
    public MoneyUnit And(MoneyUnit other) => IsNone ? other : other.IsNone || Equals(other) ? this : Unknown;

    public bool Equals(MoneyUnit other) => _state == other._state && _power == other._power;

    public override bool Equals(object? obj) => obj is MoneyUnit other && Equals(other);

    public override int GetHashCode() => _state << 8 | _power;
}
