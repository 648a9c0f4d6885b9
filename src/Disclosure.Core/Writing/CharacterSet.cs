namespace Disclosure.Writing;

/// <summary>A set of a few characters: each has a place of its own in a small table, told by its last bits. It is what SearchValues is, compiled ahead.</summary>
internal sealed class CharacterSet
{
    private readonly char[] _places;

    public CharacterSet(string characters)
    {
        var size = 8;
        do
            _places = new char[size *= 2];
        while (!TryPlace(characters));
    }

    public bool Contains(char c) => _places[c & (_places.Length - 1)] == c;

    /// <summary>Whether a text holds one of the characters.</summary>
    public bool IsIn(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (Contains(c))
                return true;
        return false;
    }

    private bool TryPlace(string characters)
    {
        _places[0] = '\uFFFF'; // An empty place holds NUL, which must not be found in the first.
        foreach (var c in characters)
        {
            ref var place = ref _places[c & (_places.Length - 1)];
            if (place is not ('\0' or '\uFFFF') && place != c)
                return false;
            place = c;
        }

        return true;
    }
}
