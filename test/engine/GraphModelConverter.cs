using System.Management.Automation;

namespace MgShim.Engine;

/// <summary>
/// What the SDK's generated converters do (binding.md §8), for every model class: the shape says which. Claims
/// null, dictionaries, custom objects, other models and text that is a JSON object.
/// </summary>
public sealed class GraphModelConverter : PSTypeConverter
{
    public override bool CanConvertFrom(object sourceValue, Type destinationType)
    {
        if (ModelShape.Of(destinationType) is not { } shape) return false;
        object? source = ModelEntries.Unwrap(sourceValue);
        return source is null || (shape.AnyString && source is string) || ModelEntries.Of(source) is not null;
    }

    public override object ConvertFrom(object sourceValue, Type destinationType, IFormatProvider formatProvider, bool ignoreCase) =>
        // Null where text was claimed and is no JSON object: the binder then finds the argument null.
        Convert(sourceValue, ModelShape.Of(destinationType)!)!;

    public override bool CanConvertTo(object sourceValue, Type destinationType) => false;

    public override object ConvertTo(object sourceValue, Type destinationType, IFormatProvider formatProvider, bool ignoreCase) =>
        throw new NotSupportedException();

    /// <summary>The model that a value stands for; null where it stands for none.</summary>
    internal static object? Convert(object? value, ModelShape shape)
    {
        object? source = ModelEntries.Unwrap(value);
        if (source is null || shape.Interface.IsInstanceOfType(source)) return source;
        return ModelEntries.Of(source) is { } entries ? ModelFiller.Fill(shape, entries) : null;
    }
}
