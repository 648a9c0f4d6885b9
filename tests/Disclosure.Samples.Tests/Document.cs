namespace Disclosure.Samples;

/// <summary>The documents of the samples: figures and agencies are made up.</summary>
internal static class Document
{
    public static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "Documents", name + ".txt");
}
