using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Disclosure.Generators.Tests.Leaks;

/// <summary>Looks for objects of the compiler in what a step of the generator keeps: they would keep whole compilations alive in an editor.</summary>
internal static class CompilerObjects
{
    public static void AssertNoneIn(object? root)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<object?>([root]);
        while (open.TryPop(out var item))
        {
            if (item is null or string || item.GetType().IsPrimitive || item.GetType().IsEnum || !seen.Add(item))
                continue;
            Assert.False(item is ISymbol or Compilation or SyntaxNode or SyntaxTree or SemanticModel or AdditionalText or Location, $"a {item.GetType()} is kept");
            if (item is Array items)
                foreach (var element in items)
                    open.Push(element);
            foreach (var field in Fields(item.GetType()))
                open.Push(field.GetValue(item));
        }
    }

    private static IEnumerable<FieldInfo> Fields(Type? type)
    {
        for (; type is not null && type != typeof(object); type = type.BaseType)
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                yield return field;
    }
}
