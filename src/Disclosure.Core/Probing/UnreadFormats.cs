namespace Disclosure.Probing;

/// <summary>Formats that are known by their content and not read, each with what a person can do about it.</summary>
internal static class UnreadFormats
{
    private const string AsText = "save it as a web page (.html) or as text (.txt)";

    private static readonly (byte[] Mark, int At, string Sentence)[] s_marks =
    [
        ([.. "{\\rtf"u8], 0, $"it is a document in Rich Text Format (.rtf), which is not read: {AsText}"),
        ([.. "%PDF-"u8], 0, "it is a PDF, for which no reader was given (Disclosure.Pdf has one): convert it to text (.txt)"),
        ([0x89, .. "PNG"u8], 0, "it is an image (PNG), of which no text is read: recognise its text first (OCR)"),
        ([0xFF, 0xD8, 0xFF], 0, "it is an image (JPEG), of which no text is read: recognise its text first (OCR)"),
        ([.. "GIF8"u8], 0, "it is an image (GIF), of which no text is read: recognise its text first (OCR)"),
        ([.. "II*\0"u8], 0, "it is an image (TIFF), of which no text is read: recognise its text first (OCR)"),
        ([.. "MM\0*"u8], 0, "it is an image (TIFF), of which no text is read: recognise its text first (OCR)"),
        ([.. "WEBP"u8], 8, "it is an image (WebP), of which no text is read: recognise its text first (OCR)"),
        ([.. "Rar!"u8], 0, "it is an archive (.rar), which is not read: unpack it, and give the documents in it"),
        ([.. "7z"u8, 0xBC, 0xAF], 0, "it is an archive (.7z), which is not read: unpack it, and give the documents in it"),
        ([.. "MIME-Version:"u8], 0, "it is a web archive (.mht), which is not read: save it as a web page (.html)"),
        ([.. "From: "u8], 0, "it is a mail or a web archive (.mht), which is not read: save it as a web page (.html)"),
        ([0x1F, 0x8B, 8], 0, "it is a compressed file (.gz), which is not read: unpack it, and give the document in it"),
    ];

    /// <summary>What a document is that no reader took; null where it may be text.</summary>
    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        if (!MayBegin(bytes[0]))
            return null; // As nearly every text, which is not to wait for what follows.
        foreach (var (mark, at, sentence) in s_marks)
            if (bytes.Length > at && bytes[at] == mark[0] && bytes[at..].StartsWith(mark))
                return sentence;
        if (ZipEntries.IsZip(bytes))
            return Zip(ZipEntries.Names(bytes), ZipEntries.IsEncrypted(bytes));
        if (CompoundStreams.IsCompound(bytes))
            return Compound(CompoundStreams.Names(bytes));
        return IsPage(bytes) ? "it is a web page, for which no reader was given (Disclosure.Html has one): save it as text (.txt)" : null;
    }

    private static bool MayBegin(byte first) => first
        is (byte)'{' or (byte)'%' or (byte)'G' or (byte)'F' or (byte)'I' or (byte)'M' or (byte)'R' or (byte)'P' or (byte)'7' or (byte)'<'
        or (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or 0xEF or 0x1F or 0x89 or 0xD0 or 0xFF;

    private static string Zip(IReadOnlyList<string> names, bool isEncrypted) => names switch
    {
        [] => "it is a damaged archive (.zip): get it again",
        _ when names.Contains("word/document.xml") => $"it is a Word document (.docx), for which no reader was given (Disclosure.Office has one): {AsText}",
        _ when names.Contains("xl/workbook.xml") => $"it is a workbook (.xlsx), for which no reader was given (Disclosure.Office has one): {AsText}",
        _ when names.Contains("OFD.xml") => "it is an OFD document (.ofd), which is not read: convert it to text (.txt)",
        _ when names.Contains("META-INF/manifest.xml") || names.Contains("mimetype") => $"it is an OpenDocument file (.odt, .ods), which is not read: {AsText}",
        _ when isEncrypted => "it is an encrypted archive (.zip): unpack it with its password, and give the documents in it",
        _ => $"it is an archive (.zip), which is not read: unpack it, and give the documents in it ({Some(names)})",
    };

    private static string Compound(IReadOnlyList<string> names) => names switch
    {
        _ when names.Contains("EncryptedPackage") => "it is encrypted: open it with its password, and save it without one",
        _ when names.Contains("WpsDocument") || names.Contains("WPS") => $"it is a WPS document (.wps), which is not read: {AsText}",
        _ when names.Contains("WordDocument") => $"it is a Word document of the old kind (.doc), which is not read: {AsText}",
        _ when names.Contains("Workbook") || names.Contains("Book") => $"it is a workbook of the old kind (.xls), which is not read: {AsText}",
        _ => $"it is an office document of an old kind, which is not read: {AsText}",
    };

    private static string Some(IReadOnlyList<string> names)
    {
        const int few = 3;
        var documents = names.Where(name => !name.EndsWith('/')).ToList();
        return string.Join(", ", documents.Take(few)) + (documents.Count > few ? ", …" : "");
    }

    /// <summary>Whether it says at its beginning that it is a web page.</summary>
    private static bool IsPage(ReadOnlySpan<byte> bytes)
    {
        bytes = bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? bytes[3..] : bytes;
        bytes = bytes[..Math.Min(bytes.Length, 256)].TrimStart(" \t\r\n"u8);
        return bytes is [(byte)'<', ..] && (Begins(bytes, "<!doctype html"u8) || Begins(bytes, "<html"u8));
    }

    private static bool Begins(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> mark) =>
        bytes.Length >= mark.Length && System.Text.Ascii.EqualsIgnoreCase(bytes[..mark.Length], mark);
}
