namespace Disclosure.Office.Opening;

/// <summary>Ends the reading of a document that is not read.</summary>
/// <param name="why">Why, as the end of a sentence.</param>
internal sealed class RefusedException(string why) : Exception(why);
