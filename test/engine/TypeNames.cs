using System.Collections;
using System.Management.Automation;

namespace MgShim.Engine;

/// <summary>Type names of a definition (`string`, `int?`, `IFoo[]`, a .NET name) to .NET types.</summary>
internal static class TypeNames
{
    private static readonly Dictionary<string, Type> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["object"] = typeof(object),
        ["IDictionary"] = typeof(IDictionary),
        ["SendAsyncStep"] = typeof(Microsoft.Graph.PowerShell.Runtime.SendAsyncStep),
        ["Bag"] = typeof(Oracle.Bag),
        ["pscustomobject"] = typeof(PSObject),
        ["stream"] = typeof(Stream),
    };

    /// <param name="models">The definition's own types, which win over every other.</param>
    /// <exception cref="BadRequest">No such type.</exception>
    public static Type Resolve(string name, IReadOnlyDictionary<string, Type> models)
    {
        string bare = name.Trim();
        if (bare.EndsWith("[]", StringComparison.Ordinal)) return Resolve(bare[..^2], models).MakeArrayType();
        if (bare.EndsWith('?'))
        {
            Type inner = Resolve(bare[..^1], models);
            return inner.IsValueType ? typeof(Nullable<>).MakeGenericType(inner) : inner;
        }
        if (models.TryGetValue(bare, out Type? model)) return model;
        if (Known.TryGetValue(bare, out Type? known)) return known;
        // The engine knows its accelerators (switch, hashtable, pscredential, …) and every loaded type.
        if (LanguagePrimitives.TryConvertTo(bare, out Type type) && type is not null) return type;
        throw new BadRequest($"unknown type \"{name}\"");
    }
}
