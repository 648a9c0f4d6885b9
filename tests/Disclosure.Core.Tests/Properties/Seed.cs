using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Tests;

/// <summary>What a random document is made from: any number at all, where the framework would begin with small ones and repeat itself.</summary>
/// <param name="Value">The number.</param>
public sealed record Seed(int Value)
{
    /// <summary>A new sequence of choices, the same for the same seed.</summary>
    public Random Random() => new(Value);
}

/// <summary>Tells FsCheck how to draw a <see cref="Seed"/>.</summary>
public static class Seeds
{
    /// <summary>Any seed; there is no smaller one.</summary>
    public static Arbitrary<Seed> Any() => Gen.Choose(0, int.MaxValue - 1).Select(value => new Seed(value)).ToArbitrary();
}
