using System.Management.Automation;
using System.Reflection;

namespace MgShim.Engine;

/// <summary>The engine's table of type accelerators, which it keeps internal.</summary>
internal static class Accelerators
{
    private static readonly Type Table =
        typeof(PSObject).Assembly.GetType("System.Management.Automation.TypeAccelerators", throwOnError: true)!;

    private static readonly MethodInfo AddMethod = Table.GetMethod("Add", [typeof(string), typeof(Type)])!;
    private static readonly MethodInfo RemoveMethod = Table.GetMethod("Remove", [typeof(string)])!;

    public static void Add(string name, Type type) => AddMethod.Invoke(null, [name, type]);

    public static void Remove(string name) => RemoveMethod.Invoke(null, [name]);
}
