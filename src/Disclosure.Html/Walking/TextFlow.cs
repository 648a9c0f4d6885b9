using System.Text;

namespace Disclosure.Html.Walking;

/// <summary>
/// The text of a line or a cell as it is shown: white space is one blank, and none at the ends; between two wide characters a line end in the
/// source is nothing. It notes where each run of it stands in the source.
/// </summary>
/// <param name="most">How many characters it may have.</param>
internal sealed class TextFlow(int most)
{
    private const char FirstWide = '\u2E80';

    private readonly StringBuilder _text = new();
    private readonly List<(int Offset, int Source)> _places = [];
    private bool _hasBlank, _hasLineEnd, _hasBreak;

    public bool IsEmpty => _text.Length == 0;

    /// <summary>Whether there was more text than allowed.</summary>
    public bool IsFull { get; private set; }

    public StringBuilder Text => _text;

    /// <summary>Where runs of the text begin in the source.</summary>
    public IReadOnlyList<(int Offset, int Source)> Places => _places;

    /// <summary>Adds text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="source">Where it stands in the source; -1 where that is not known.</param>
    /// <param name="isPreformatted">Whether its white space counts.</param>
    public void Add(ReadOnlySpan<char> text, int source, bool isPreformatted)
    {
        var isNoted = source < 0;
        for (var at = 0; at < text.Length; at++)
        {
            var c = text[at];
            if (!isPreformatted && c is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                _hasBlank = true;
                _hasLineEnd |= c is '\n' or '\r';
                isNoted = source < 0; // Behind it, columns are counted anew.
                continue;
            }

            if (_text.Length >= most)
            {
                IsFull = true;
                return;
            }

            AddGap(c);
            if (!isNoted)
                _places.Add((_text.Length, source + at));
            isNoted = true;
            _text.Append(c);
        }
    }

    /// <summary>A line ends here, if anything stands before it and behind it.</summary>
    public void Break() => _hasBreak = true;

    public void Clear()
    {
        _text.Clear();
        _places.Clear();
        (_hasBlank, _hasLineEnd, _hasBreak, IsFull) = (false, false, false, false);
    }

    /// <summary>Adds what stands between the last character and the next.</summary>
    private void AddGap(char next)
    {
        if (_text.Length > 0)
        {
            if (_hasBreak)
                _text.Append('\n');
            else if (_hasBlank && !(_hasLineEnd && _text[^1] >= FirstWide && next >= FirstWide))
                _text.Append(' ');
        }

        (_hasBlank, _hasLineEnd, _hasBreak) = (false, false, false);
    }
}
