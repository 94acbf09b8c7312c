using System.Collections;
using System.Collections.Specialized;
using System.Globalization;
using System.Management.Automation;
using System.Management.Automation.Internal;
using System.Text.Json;

namespace MgShim.Engine;

/// <summary>Reads a value V (README.md, Values) into the .NET object that it stands for.</summary>
/// <param name="types">Types by their name in the definition at hand.</param>
internal sealed class ValueReader(IReadOnlyDictionary<string, Type> types)
{
    public static readonly ValueReader Plain = new(new Dictionary<string, Type>());

    public object? Read(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Number => JsonNumber.Read(json),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Array => Items(json),
        JsonValueKind.Object => Tagged(json),
        _ => null,
    };

    /// <summary>A new array also where it is empty, as `@()` is: the engine compares defaults by identity.</summary>
    private object?[] Items(JsonElement list)
    {
        var items = new object?[list.GetArrayLength()];
        for (int i = 0; i < items.Length; i++) items[i] = Read(list[i]);
        return items;
    }

    private object? Tagged(JsonElement json)
    {
        JsonProperty tag = json.EnumerateObject().FirstOrDefault();
        JsonElement v = tag.Value;
        return tag.Name switch
        {
            "$ht" => Fill(new Hashtable(StringComparer.OrdinalIgnoreCase), v),
            "$od" => Fill(new OrderedDictionary(StringComparer.OrdinalIgnoreCase), v),
            "$pso" => CustomObject(v),
            "$wrap" => new PSObject(Read(v) ?? throw new BadRequest("$wrap needs a value")),
            "$int" => int.Parse(Digits(v), CultureInfo.InvariantCulture),
            "$long" => long.Parse(Digits(v), CultureInfo.InvariantCulture),
            "$double" => double.Parse(Digits(v), CultureInfo.InvariantCulture),
            "$single" => float.Parse(Digits(v), CultureInfo.InvariantCulture),
            "$byte" => byte.Parse(Digits(v), CultureInfo.InvariantCulture),
            "$decimal" => decimal.Parse(Digits(v), NumberStyles.Float, CultureInfo.InvariantCulture),
            "$char" => char.Parse(v.GetString()!),
            "$uri" => new Uri(v.GetString()!, UriKind.RelativeOrAbsolute),
            "$datetime" => DateTime.Parse(v.GetString()!, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind),
            "$switch" => new SwitchParameter(v.GetBoolean()),
            "$sb" => ScriptBlock.Create(v.GetString()!),
            "$null" => null,
            "$automationNull" => AutomationNull.Value,
            "$array" => Items(v),
            "$arrayList" => new ArrayList(Items(v)),
            "$typedArray" => TypedArray(v, json),
            "$model" => Model(v),
            "$cast" => LanguagePrimitives.ConvertTo(
                Read(v.GetProperty("value")), TypeNames.Resolve(v.RequiredText("type"), types), CultureInfo.InvariantCulture),
            "$credential" => Credential(v),
            "$secure" => Secure(v.GetString()!),
            _ => throw new BadRequest($"unknown value {json.GetRawText()}"),
        };
    }

    private static string Digits(JsonElement v) => v.ValueKind == JsonValueKind.String ? v.GetString()! : v.GetRawText();

    private IDictionary Fill(IDictionary dictionary, JsonElement entries)
    {
        // Pairs, where a key is no string or the order of a JSON object could not be relied on.
        if (entries.ValueKind == JsonValueKind.Array)
            foreach (JsonElement pair in entries.EnumerateArray()) dictionary[Read(pair[0])!] = Read(pair[1]);
        else
            foreach (JsonProperty entry in entries.EnumerateObject()) dictionary[entry.Name] = Read(entry.Value);
        return dictionary;
    }

    private PSObject CustomObject(JsonElement properties)
    {
        var custom = new PSObject();
        if (properties.ValueKind == JsonValueKind.Array)
            foreach (JsonElement pair in properties.EnumerateArray()) Set(pair[0].GetString()!, pair[1]);
        else
            foreach (JsonProperty property in properties.EnumerateObject()) Set(property.Name, property.Value);
        return custom;

        void Set(string name, JsonElement value)
        {
            custom.Properties.Remove(name);
            custom.Properties.Add(new PSNoteProperty(name, Read(value)));
        }
    }

    /// <summary>`{"$typedArray":{"of":T,"items":[]}}` in cases, `{"$typedArray":T,"items":[]}` in answers.</summary>
    private Array TypedArray(JsonElement v, JsonElement json)
    {
        (string of, JsonElement list) = v.ValueKind == JsonValueKind.String
            ? (v.GetString()!, json.GetProperty("items"))
            : (v.RequiredText("of"), v.GetProperty("items"));
        object?[] items = Items(list);
        Array array = Array.CreateInstance(TypeNames.Resolve(of, types), items.Length);
        for (var i = 0; i < items.Length; i++)
            array.SetValue(LanguagePrimitives.ConvertTo(items[i], array.GetType().GetElementType()!, CultureInfo.InvariantCulture), i);
        return array;
    }

    private object Model(JsonElement spec)
    {
        string name = spec.RequiredText("type");
        if (!types.TryGetValue(name, out Type? type) || ModelShape.Of(type) is not { } shape)
            throw new BadRequest($"\"{name}\" is no model of this definition");
        object model = shape.Create();
        foreach (JsonProperty entry in spec.Entries("props"))
        {
            var property = shape.Class.GetProperty(entry.Name) ?? throw new BadRequest($"\"{name}\" has no \"{entry.Name}\"");
            property.SetValue(model, LanguagePrimitives.ConvertTo(Read(entry.Value), property.PropertyType, CultureInfo.InvariantCulture));
        }
        var additional = new SortedDictionary<string, object?>(StringComparer.Ordinal);
        foreach (JsonProperty entry in spec.Entries("additional")) additional[entry.Name] = Read(entry.Value);
        if (additional.Count > 0 && shape.Open) shape.Class.GetProperty(ModelShape.Additional)!.SetValue(model, additional);
        return model;
    }

    private static PSCredential Credential(JsonElement spec) =>
        new(spec.RequiredText("userName"), Secure(spec.RequiredText("password")));

    private static System.Security.SecureString Secure(string text)
    {
        var secure = new System.Security.SecureString();
        foreach (char c in text) secure.AppendChar(c);
        return secure;
    }
}
