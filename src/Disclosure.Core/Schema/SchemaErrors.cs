using Disclosure.Schema.Syntax;

namespace Disclosure.Schema;

/// <summary>Gathers the errors and warnings of a compilation. The ids stand here, each once.</summary>
internal sealed class SchemaErrors
{
    /// <summary>A schema is written by people: after so many errors, and so many warnings, the next ones say nothing new.</summary>
    private const int Max = 200;

    private readonly HashSet<SchemaError> _errors = [], _warnings = [];
    private readonly HashSet<(string Path, int Line)> _wrongLines = [];
    private readonly List<(SchemaFile File, int First, int Last)> _passedOver = [];
    private readonly HashSet<string> _refused = new(StringComparer.Ordinal);

    /// <summary>Whether something is wrong so far.</summary>
    public bool HasAny => _wrongLines.Count > 0;

    /// <summary>The lines that have an error, those that there was no room for too.</summary>
    public IReadOnlyCollection<(string Path, int Line)> WrongLines => _wrongLines;

    public void Indentation(SchemaText at, string why) => Add("DISC0001", at, why);

    public void UnknownStatement(SchemaText at, string expected, IEnumerable<string> known) =>
        Add("DISC0002", at, $"'{at}' is not known here; expected {expected}{Suggest(at, known)}");

    public void Missing(SchemaText at, string what) => Add("DISC0003", at, $"{what} is missing here");

    public void BadIdentifier(SchemaText at)
    {
        _refused.Add(at.ToString());
        Add("DISC0004", at, $"'{at}' cannot be a name in code; use letters, digits and _ with a letter first, and no C# keyword");
    }

    /// <summary>A label, as somebody writes it who forgets the name before it.</summary>
    public void LabelForName(SchemaText at) =>
        Add("DISC0004", at, $"'{at}' is a label; a name for code stands before it, of letters, digits and _: Name {at}");

    public void Duplicate(SchemaText at, string what, SchemaText? first = null)
    {
        var place = first is not null && !ReferenceEquals(first.File, at.File) ? FormattableString.Invariant($" in {first.File.Path}({first.Line})") : "";
        Add("DISC0005", at, $"{what} '{at}' is there already{place}; names must differ in more than case");
    }

    public void DuplicateLabel(SchemaText at, string other) =>
        Add("DISC0006", at, $"the label '{at}' already names {other}; neighbours must differ in more than case, width, spacing, punctuation and traditional characters");

    /// <summary>A name that nothing has. One that was refused where it was given is not told again where it is used.</summary>
    public void Unknown(SchemaText at, string what, IEnumerable<string> known) =>
        Add(_refused.Contains(at.Split('.').Last().ToString()) ? null : "DISC0007", at, $"there is no {what} '{at}'{Suggest(at, known)}");

    public void BadAttribute(SchemaText at, string syntax, IEnumerable<string> known) =>
        Add("DISC0008", at, $"the attribute '{at}' is not known here; known are {syntax}{SuggestWord(at, known)}");

    public void BadYears(SchemaText at) => Add("DISC0009", at, $"'{at}' are no years; write 2019..2020, 2021.. or 2021");

    public void BadSeverity(SchemaText at) => Add("DISC0010", at, $"'{at}' is no severity; write error, warning or info");

    public void BadRuleId(SchemaText at) => Add("DISC0011", at, $"'{at}' is no id of a rule; write capital letters and then digits, such as GID3001");

    public void BadFormula(SchemaText at, string why) => Add("DISC0012", at, why);

    public void Empty(SchemaText at, string what) => Add("DISC0013", at, $"{what} '{at}' has no cells; give it columns and rows");

    public void Reserved(SchemaText at, string why)
    {
        _refused.Add(at.ToString());
        Add("DISC0014", at, why);
    }

    /// <summary>Text that would change nothing is a mistake of its writer, and must not be passed over.</summary>
    public void Unexpected(SchemaText at, string why) => Add("DISC0015", at, $"'{at}' means nothing here; {why}");

    public void Repeated(SchemaText at) => Add("DISC0016", at, $"'{at}' is given twice here; keep one of the two");

    public void TooMuch(SchemaText at, string limit) => Add("DISC0017", at, limit);

    public void BadTitle(SchemaText at, string why) => Add("DISC0018", at, why);

    public void UnitMismatch(SchemaText at, string why) => Add("DISC0019", at, $"{why}; they cannot be added up or compared");

    public void Ambiguous(SchemaText at, string why) => Warn("DISC0020", at, why);

    public void NeverHolds(SchemaText at, string why) => Warn("DISC0021", at, why);

    public void SaysNothing(SchemaText at, string why) => Warn("DISC0022", at, why);

    public void Unused(SchemaText at, string why) => Warn("DISC0023", at, why);

    public void NotChecked(SchemaText at, string why) => Warn("DISC0025", at, why);

    /// <summary>Lines with characters that were lost are told once a file.</summary>
    public void Damaged(IReadOnlyList<SchemaText> places)
    {
        var others = places.Count > 1 ? FormattableString.Invariant($", on the first of {places.Count} lines") : "";
        Add("DISC0024", places[0], $"characters were lost here{others}; write them anew and save the file as UTF-8");
        _wrongLines.UnionWith(places.Select(place => (place.File.Path, place.Line)));
    }

    /// <summary>A file of nothing but blank lines and comments.</summary>
    public void EmptyFile(SchemaFile file) =>
        Add("DISC0013", new SchemaText(file, 0, 0, 1, 1), "the file holds no form; write 'form NAME TITLE' and a table below it");

    /// <summary>Says no more of some lines: what is wrong with their indentation is said, and what else they would be, nobody wrote.</summary>
    public void PassOver(SchemaFile file, int first, int last) => _passedOver.Add((file, first, last));

    /// <summary>A copy of another file, as a build that publishes into its own project leaves it.</summary>
    public void SameText(SchemaFile file, SchemaFile other) =>
        Add(_warnings, "DISC0027", Severity.Info, new SchemaText(file, 0, 0, 1, 1), $"the file has the same text as {other.Path}, and counts once");

    public void NotUtf8(SchemaFile file) => Add("DISC0024", new SchemaText(file, 0, 0, 1, 1), "the file is not UTF-8; save it as UTF-8");

    public IReadOnlyList<SchemaError> ToSorted() =>
    [
        .. _errors.Concat(_warnings).OrderBy(error => error.Path, StringComparer.Ordinal)
            .ThenBy(error => error.Offset).ThenBy(error => error.Id, StringComparer.Ordinal),
    ];

    /// <summary>What was probably meant; not looked for where the error is not listed any more.</summary>
    private string Suggest(SchemaText at, IEnumerable<string> known) => _errors.Count < Max ? Suggestion.For(at.ToString(), known) : "";

    /// <summary>The same for the first word of a text, where the whole is near to nothing: units kg.</summary>
    private string SuggestWord(SchemaText at, IEnumerable<string> known) =>
        Suggest(at, known) is { Length: > 0 } whole ? whole : Suggest(new SchemaCursor(at).ReadWord(), known);

    private void Add(string? id, SchemaText at, string message)
    {
        _wrongLines.Add((at.File.Path, at.Line));
        if (id is not null)
            Add(_errors, id, Severity.Error, at, message);
    }

    private void Warn(string id, SchemaText at, string message) => Add(_warnings, id, Severity.Warning, at, message);

    private bool IsPassedOver(SchemaText at) =>
        _passedOver.Exists(lines => ReferenceEquals(lines.File, at.File) && at.Line >= lines.First && at.Line <= lines.Last);

    /// <summary>Warnings are counted for themselves, so that they never take the place of an error.</summary>
    private void Add(HashSet<SchemaError> list, string id, Severity severity, SchemaText at, string message)
    {
        if (list.Count < Max && !IsPassedOver(at))
            list.Add(new SchemaError(id, severity, message, at.File.Path, at.Offset, at.Length, at.Line, at.Column));
    }
}
