using System.Collections;
using System.Globalization;

namespace MgShim.Engine;

/// <summary>Fills a model from names and values the way the SDK's generated constructors do (binding.md §8).</summary>
internal static class ModelFiller
{
    public static object Fill(ModelShape shape, List<KeyValuePair<string, object?>> entries)
    {
        object model = shape.Create();
        foreach (var property in shape.Properties)
        {
            int found = entries.FindIndex(e => string.Equals(e.Key, property.Name, StringComparison.OrdinalIgnoreCase));
            if (found < 0) continue;
            try
            {
                property.SetValue(model, Member(entries[found].Value, property.PropertyType));
            }
            catch (Exception)
            {
                // A member that does not convert is silently left at its default, as the generated code leaves it.
            }
        }
        if (!shape.Open) return model;
        // The generated code leaves declared names out of the copy by their exact spelling only.
        var additional = new SortedDictionary<string, object?>(StringComparer.Ordinal);
        foreach ((string key, object? value) in entries)
            if (!shape.Properties.Any(p => p.Name == key)) additional[key] = ModelEntries.Unwrap(value);
        if (additional.Count > 0) shape.Class.GetProperty(ModelShape.Additional)!.SetValue(model, additional);
        return model;
    }

    private static object? Member(object? value, Type type)
    {
        object? source = ModelEntries.Unwrap(value);
        if (type.IsArray) return Elements(source, type.GetElementType()!);
        if (ModelShape.Of(type) is { } shape) return GraphModelConverter.Convert(source, shape);
        if (type == typeof(string)) return Convert.ToString(source, CultureInfo.InvariantCulture);
        if (source is null) return null;
        Type bare = Nullable.GetUnderlyingType(type) ?? type;
        if (bare.IsInstanceOfType(source)) return source;
        return bare.IsEnum
            ? Enum.Parse(bare, Convert.ToString(source, CultureInfo.InvariantCulture)!, ignoreCase: true)
            : Convert.ChangeType(source, bare, CultureInfo.InvariantCulture);
    }

    /// <summary>A dictionary is enumerated like any list: an array with one null for each of its keys.</summary>
    private static Array? Elements(object? source, Type element)
    {
        if (source is null) return null;
        List<object?> items = source is IEnumerable list and not string ? [.. list.Cast<object?>()] : [source];
        Array result = Array.CreateInstance(element, items.Count);
        for (var i = 0; i < items.Count; i++) result.SetValue(Member(items[i], element), i);
        return result;
    }
}
