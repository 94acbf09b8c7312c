using System.Collections;
using System.Management.Automation;
using System.Text.Json;

namespace MgShim.Engine;

/// <summary>Reads what a model can be made from as names and values.</summary>
internal static class ModelEntries
{
    /// <summary>Takes a PSObject off everything but a custom object, which is nothing without it.</summary>
    public static object? Unwrap(object? value) =>
        value is PSObject { BaseObject: not PSCustomObject } wrapped ? wrapped.BaseObject : value;

    /// <summary>Null where the value is none of: dictionary, custom object, model, text that is a JSON object.</summary>
    public static List<KeyValuePair<string, object?>>? Of(object source) => source switch
    {
        IDictionary dictionary => OfDictionary(dictionary),
        PSObject custom => [.. custom.Properties.Select(p => KeyValuePair.Create(p.Name, (object?)p.Value))],
        string text => OfJson(text),
        _ => ModelShape.Of(source.GetType()) is { } shape ? OfModel(source, shape) : null,
    };

    private static List<KeyValuePair<string, object?>> OfDictionary(IDictionary dictionary)
    {
        var entries = new List<KeyValuePair<string, object?>>();
        foreach (DictionaryEntry entry in dictionary)
            entries.Add(KeyValuePair.Create(LanguagePrimitives.ConvertTo<string>(entry.Key), entry.Value));
        return entries;
    }

    /// <summary>Through JSON, as the SDK does: members without a value do not travel.</summary>
    private static List<KeyValuePair<string, object?>> OfModel(object model, ModelShape shape)
    {
        var entries = new List<KeyValuePair<string, object?>>();
        foreach (var property in shape.Properties)
            if (property.GetValue(model) is { } value) entries.Add(KeyValuePair.Create(property.Name, (object?)value));
        if (shape.AdditionalOf(model) is { } additional) entries.AddRange(additional);
        return entries;
    }

    private static List<KeyValuePair<string, object?>>? OfJson(string text)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(text);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? [.. document.RootElement.EnumerateObject().Select(p => KeyValuePair.Create(p.Name, FromJson(p.Value)))]
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static object? FromJson(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().Aggregate(
            new Hashtable(StringComparer.Ordinal),
            (table, property) =>
            {
                table[property.Name] = FromJson(property.Value);
                return table;
            }),
        JsonValueKind.Array => json.EnumerateArray().Select(FromJson).ToArray(),
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Number => JsonNumber.Read(json),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };
}
