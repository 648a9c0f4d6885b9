using Disclosure.Forms;

namespace Disclosure.Validation;

/// <summary>What may be wrong where some equations fail.</summary>
/// <param name="Number">Its number in the report, from 1.</param>
/// <param name="Equations">The equations that fail for it.</param>
/// <param name="Repairs">The smallest changes that would mend all of them, likeliest first.</param>
internal sealed record FaultCause(int Number, IReadOnlyCollection<Equation> Equations, IReadOnlyList<Repair> Repairs);
