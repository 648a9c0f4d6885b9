using Disclosure.Schema.Syntax;

namespace Disclosure.Schema.Binding;

/// <summary>The paths that code uses in one table or block: each leads to one thing, and differs from the others in more than case.</summary>
/// <param name="prefix">The path to all of them; empty for none.</param>
/// <param name="taken">The paths that are taken already.</param>
internal sealed class PathNames(string prefix, HashSet<string> taken)
{
    public PathNames()
        : this("", new HashSet<string>(StringComparer.OrdinalIgnoreCase))
    {
    }

    /// <summary>The same paths, of which those from here on lie below a name.</summary>
    public PathNames Below(string name) => new(Join(prefix, name), taken);

    /// <summary>Takes a path; says so if that cannot be.</summary>
    /// <param name="name">The last part of it.</param>
    /// <param name="path">The parts before it.</param>
    /// <param name="errors">Takes the error.</param>
    public bool TryTake(SchemaText name, string path, SchemaErrors errors)
    {
        if (ReservedNames.IsMember(name.ToString()))
            errors.Reserved(name, $"types have a member '{name}' of their own; choose another name");
        else if (!taken.Add(Join(Join(prefix, path), name.ToString())))
            errors.Duplicate(name, "the name");
        else
            return true;
        return false;
    }

    public static string Join(string path, string name) => path.Length == 0 ? name : name.Length == 0 ? path : path + "." + name;
}
