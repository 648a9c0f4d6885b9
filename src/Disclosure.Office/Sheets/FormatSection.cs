using System.Text;

namespace Disclosure.Office.Sheets;

/// <summary>A section of a number format, as far as it says anything of the number.</summary>
internal sealed class FormatSection
{
    private const int LongestCode = 1000, MaxDecimals = 15;

    private readonly StringBuilder _prefix = new(), _suffix = new();
    private int _digits, _behindPoint, _behindOddPoint, _commas;
    private bool _hasPoint, _hasOddPoint, _isBroken;

    private FormatSection(string code) => Code = code;

    /// <summary>The section as it is written.</summary>
    public string Code { get; }

    /// <summary>What stands before the number.</summary>
    public string Prefix => _prefix.ToString().Trim();

    /// <summary>What stands behind the number: its unit.</summary>
    public string Suffix => _suffix.ToString().Trim();

    public bool IsPercent { get; private set; }

    /// <summary>Whether it depends on what the number is.</summary>
    public bool HasCondition { get; private set; }

    public bool HasYears { get; private set; }

    public bool HasMonths { get; private set; }

    public bool HasDays { get; private set; }

    public bool IsDate { get; private set; }

    /// <summary>How many decimals a number has at least.</summary>
    public int Decimals => Math.Min(_behindPoint, MaxDecimals);

    /// <summary>By what a number is divided before it is shown: thousands that are left out, and a point that is only written.</summary>
    public decimal Scale
    {
        get
        {
            var scale = 1m;
            for (var comma = 0; comma < Math.Min(_commas, 3); comma++)
                scale *= 1000;
            for (var digit = 0; digit < Math.Min(_behindOddPoint, MaxDecimals); digit++)
                scale *= 10;
            return scale;
        }
    }

    /// <summary>Whether what is shown is the number and its unit: nothing stands between its digits, and no other digits beside them.</summary>
    public bool IsClear => !_isBroken && !Prefix.Concat(Suffix).Any(char.IsDigit);

    /// <summary>The sections of a format; at least one.</summary>
    public static List<FormatSection> ReadAll(string code)
    {
        var sections = new List<FormatSection>();
        for (var at = 0; sections.Count == 0 || at < code.Length;)
        {
            var end = End(code, at);
            var section = new FormatSection(code[at..end]);
            section.Read();
            sections.Add(section);
            at = end + 1;
        }

        return sections;
    }

    /// <summary>Whether a number in another section has the same unit.</summary>
    public bool SaysTheSameAs(FormatSection other) => Suffix == other.Suffix && IsPercent == other.IsPercent && Scale == other.Scale;

    private static int End(string code, int at)
    {
        for (; at < code.Length && code[at] != ';'; at++)
            at = FormatCode.Skip(code, at);
        return Math.Min(at, code.Length);
    }

    private void Read()
    {
        if (Code.Contains("General", StringComparison.OrdinalIgnoreCase) || Code.Contains("通用格式", StringComparison.Ordinal) || Code.Length > LongestCode)
            return;
        for (var at = 0; at < Code.Length && (_digits == 0 || Code[at] is not ('E' or 'e')); at++) // Behind E stand no digits of the number.
        {
            var end = FormatCode.Skip(Code, at);
            Add(Code.AsSpan(at, Math.Min(end + 1, Code.Length) - at));
            at = end;
        }
    }

    private void Add(ReadOnlySpan<char> part)
    {
        switch (part[0])
        {
            case '"':
                AddText(part.Trim('"'));
                break;
            case '\\' or '!':
                AddText(part[1..]);
                break;
            case '[':
                AddBracket(part.Trim("[]"));
                break;
            case '_' or '*' or '@' or ' ':
                break;
            case '0' or '#' or '?':
                AddDigit(isZero: part[0] == '0');
                break;
            case '.':
                _hasPoint = true;
                break;
            case ',':
                _commas++;
                break;
            case '%':
                IsPercent = true;
                break;
            case '/' when _digits > 0:
                _isBroken = true;
                break;
            default:
                AddLetter(part);
                break;
        }
    }

    private void AddDigit(bool isZero)
    {
        _isBroken |= _suffix.Length > 0;
        _commas = 0;
        _digits++;
        _behindPoint += _hasPoint && isZero ? 1 : 0;
        _behindOddPoint += _hasOddPoint ? 1 : 0;
    }

    private void AddBracket(ReadOnlySpan<char> part)
    {
        if (part.StartsWith("$"))
            AddText(part[1..(part.IndexOf('-') is > 0 and var end ? end : part.Length)]);
        else if (part.IndexOfAny("<>=") >= 0)
            HasCondition = true;
        else if (part.IndexOfAnyExcept("hHmMsS") < 0)
            IsDate = true;
    }

    private void AddLetter(ReadOnlySpan<char> part)
    {
        var letter = char.ToLowerInvariant(part[0]);
        if (letter is not ('y' or 'm' or 'd' or 'h' or 's' or 'a' or 'e' or 'g'))
        {
            AddText(part);
            return;
        }

        IsDate = true;
        HasYears |= letter is 'y' or 'e';
        HasMonths |= letter is 'm' && HasYears;
        HasDays |= letter is 'd';
    }

    private void AddText(ReadOnlySpan<char> text)
    {
        if (text is "." && _digits > 0)
            _hasOddPoint = true;
        else
            (_digits > 0 ? _suffix : _prefix).Append(text);
    }
}
