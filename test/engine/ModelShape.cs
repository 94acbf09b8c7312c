using System.Collections.Concurrent;
using System.Reflection;

namespace MgShim.Engine;

/// <summary>How instances of one Graph model class are made and what they hold.</summary>
/// <param name="Class">The emitted class.</param>
/// <param name="Interface">The emitted interface, which parameters and properties are declared with.</param>
/// <param name="Open">Unknown keys are kept in AdditionalProperties.</param>
/// <param name="AnyString">The identity type's converter: claims every string (binding.md §8).</param>
/// <param name="Properties">Declared properties, in the definition's order.</param>
internal sealed record ModelShape(
    Type Class,
    Type Interface,
    bool Open,
    bool AnyString,
    IReadOnlyList<PropertyInfo> Properties)
{
    /// <summary>Name of the member that holds unknown keys of an open model.</summary>
    public const string Additional = "AdditionalProperties";

    private static readonly ConcurrentDictionary<Type, ModelShape> Shapes = new();

    public static void Register(ModelShape shape)
    {
        Shapes[shape.Class] = shape;
        Shapes[shape.Interface] = shape;
    }

    /// <summary>The shape behind a model's class or interface; null for any other type.</summary>
    public static ModelShape? Of(Type type) => Shapes.GetValueOrDefault(type);

    public object Create() => Activator.CreateInstance(Class)!;

    public IDictionary<string, object?>? AdditionalOf(object model) =>
        Open ? (IDictionary<string, object?>?)Class.GetProperty(Additional)!.GetValue(model) : null;
}
