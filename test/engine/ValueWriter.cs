using System.Collections;
using System.Collections.Specialized;
using System.Globalization;
using System.Management.Automation;
using System.Management.Automation.Internal;
using System.Numerics;
using System.Text.Json;

namespace MgShim.Engine;

/// <summary>How lists and ordered dictionaries are written.</summary>
internal enum Spelling
{
    /// <summary>
    /// As the recorded binding answers have them: every array and dictionary with its .NET type, and AutomationNull
    /// as the empty custom object that it is.
    /// </summary>
    Recorded,

    /// <summary>As a case is written: `[…]` for object[], `$od` for an ordered dictionary.</summary>
    Plain,
}

/// <summary>Writes a .NET object as a value V (README.md, Values).</summary>
internal static class ValueWriter
{
    /// <summary>Deeper values are cut off with `$deep`: objects of the engine refer to each other in circles.</summary>
    private const int Deepest = 24;

    public static void Write(Utf8JsonWriter json, object? value, Spelling spelling, int depth = 0)
    {
        if (depth > Deepest)
        {
            Tag(json, "$deep", value?.GetType().FullName ?? "");
            return;
        }
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case string text: json.WriteStringValue(text); break;
            case bool flag: json.WriteBooleanValue(flag); break;
            case Enum constant: EnumConstant(json, constant); break;
            case int number: json.WriteNumberValue(number); break;
            case long number: Raw(json, "$long", number.ToString(CultureInfo.InvariantCulture)); break;
            case byte number: Raw(json, "$byte", number.ToString(CultureInfo.InvariantCulture)); break;
            case double number: Tag(json, "$double", number.ToString("R", CultureInfo.InvariantCulture)); break;
            case float number: Tag(json, "$single", number.ToString("R", CultureInfo.InvariantCulture)); break;
            case decimal number: Tag(json, "$decimal", number.ToString(CultureInfo.InvariantCulture)); break;
            case sbyte or short or ushort or uint or ulong or BigInteger: OtherNumber(json, (IFormattable)value); break;
            case char character: Tag(json, "$char", character.ToString()); break;
            case DateTime time: Tag(json, "$datetime", time.ToString("o", CultureInfo.InvariantCulture)); break;
            case Uri uri: Tag(json, "$uri", uri.OriginalString); break;
            case SwitchParameter flag: Raw(json, "$switch", flag.IsPresent ? "true" : "false"); break;
            case ScriptBlock block: Tag(json, "$sb", block.ToString()); break;
            case PSObject nothing when spelling == Spelling.Plain && ReferenceEquals(nothing, AutomationNull.Value): Raw(json, "$automationNull", "1"); break;
            case PSObject { BaseObject: not PSCustomObject } wrapped:
                Member(json, "$wrap", () => Write(json, wrapped.BaseObject, spelling, depth + 1));
                break;
            case PSObject custom: CustomObject(json, custom, spelling, depth); break;
            case Array array: List(json, array, spelling, depth); break;
            case ArrayList list:
                Member(json, "$arrayList", () => Items(json, list, spelling, depth));
                break;
            case IDictionary dictionary: Dictionary(json, dictionary, spelling, depth); break;
            default: Other(json, value, spelling, depth); break;
        }
    }

    private static void Member(Utf8JsonWriter json, string name, Action value)
    {
        json.WriteStartObject();
        json.WritePropertyName(name);
        value();
        json.WriteEndObject();
    }

    private static void Tag(Utf8JsonWriter json, string name, string text) => Member(json, name, () => json.WriteStringValue(text));

    private static void Raw(Utf8JsonWriter json, string name, string text) => Member(json, name, () => json.WriteRawValue(text));

    private static void OtherNumber(Utf8JsonWriter json, IFormattable number)
    {
        string text = number.ToString(null, CultureInfo.InvariantCulture);
        Tag(json, "$" + number.GetType().Name.ToLowerInvariant(), text);
    }

    private static void EnumConstant(Utf8JsonWriter json, Enum constant)
    {
        json.WriteStartObject();
        json.WriteString("$enum", constant.GetType().FullName);
        json.WriteString("name", constant.ToString());
        json.WriteEndObject();
    }

    private static void Items(Utf8JsonWriter json, IEnumerable items, Spelling spelling, int depth)
    {
        json.WriteStartArray();
        foreach (object? item in items) Write(json, item, spelling, depth + 1);
        json.WriteEndArray();
    }

    private static void List(Utf8JsonWriter json, Array array, Spelling spelling, int depth)
    {
        if (spelling == Spelling.Plain && array.GetType() == typeof(object[]))
        {
            Items(json, array, spelling, depth);
            return;
        }
        json.WriteStartObject();
        json.WriteString("$typedArray", array.GetType().GetElementType()!.FullName);
        json.WritePropertyName("items");
        Items(json, array, spelling, depth);
        json.WriteEndObject();
    }

    private static void Dictionary(Utf8JsonWriter json, IDictionary dictionary, Spelling spelling, int depth)
    {
        var entries = Pairs(dictionary);
        if (dictionary is Hashtable)
        {
            // A hashtable has no order of its own: sorted, so that equal ones read equal.
            Member(json, "$ht", () => Entries(json, entries.OrderBy(e => e.Key.ToString(), StringComparer.Ordinal), spelling, depth));
            return;
        }
        if (dictionary is OrderedDictionary && spelling == Spelling.Plain)
        {
            Member(json, "$od", () => Entries(json, entries, spelling, depth));
            return;
        }
        json.WriteStartObject();
        json.WriteString("$dict", dictionary.GetType().FullName);
        json.WritePropertyName("items");
        Entries(json, entries, spelling, depth);
        json.WriteEndObject();
    }

    /// <summary>By IDictionary's own enumerator: a generic dictionary's other one gives KeyValuePair.</summary>
    private static IEnumerable<KeyValuePair<object, object?>> Pairs(IDictionary dictionary)
    {
        IDictionaryEnumerator entry = dictionary.GetEnumerator();
        while (entry.MoveNext()) yield return KeyValuePair.Create(entry.Key, entry.Value);
    }

    /// <summary>
    /// An object where all keys are strings that keep their order in every JSON reader; else a list of pairs
    /// (JavaScript puts keys that look like an array index first).
    /// </summary>
    private static void Entries(
        Utf8JsonWriter json, IEnumerable<KeyValuePair<object, object?>> source, Spelling spelling, int depth)
    {
        var entries = source.ToList();
        bool plain = entries.All(e => e.Key is string key && (spelling == Spelling.Recorded || !LooksLikeIndex(key)));
        if (plain) json.WriteStartObject();
        else json.WriteStartArray();
        foreach ((object key, object? value) in entries)
        {
            if (plain)
            {
                json.WritePropertyName((string)key);
                Write(json, value, spelling, depth + 1);
                continue;
            }
            json.WriteStartArray();
            Write(json, key, spelling, depth + 1);
            Write(json, value, spelling, depth + 1);
            json.WriteEndArray();
        }
        if (plain) json.WriteEndObject();
        else json.WriteEndArray();
    }

    private static bool LooksLikeIndex(string key) => key.Length > 0 && key.All(char.IsAsciiDigit);

    private static void CustomObject(Utf8JsonWriter json, PSObject custom, Spelling spelling, int depth) =>
        Member(json, "$pso", () => Entries(
            json, custom.Properties.Select(p => KeyValuePair.Create((object)p.Name, ValueOf(p))), spelling, depth));

    /// <summary>A script property may throw; what it threw stands for its value.</summary>
    private static object? ValueOf(PSPropertyInfo property)
    {
        try
        {
            return property.Value;
        }
        catch (GetValueException e)
        {
            return "getter failed: " + e.Message;
        }
    }

    private static void Other(Utf8JsonWriter json, object value, Spelling spelling, int depth)
    {
        Type type = value.GetType();
        if (ModelShape.Of(type) is { } shape)
        {
            json.WriteStartObject();
            json.WriteString("$model", type.Name);
            Properties(json, "props", shape.Properties.Select(p => KeyValuePair.Create(p.Name, p.GetValue(value))), spelling, depth);
            if (shape.AdditionalOf(value) is { Count: > 0 } additional)
            {
                json.WritePropertyName("additional");
                Entries(json, additional.Select(e => KeyValuePair.Create((object)e.Key, e.Value)), spelling, depth);
            }
            json.WriteEndObject();
            return;
        }
        json.WriteStartObject();
        if (type.Assembly.IsDynamic && type.Namespace == "Microsoft.Graph.PowerShell.Models")
        {
            json.WriteString("$object", type.Name);
            Properties(json, "props", type.GetProperties().Select(p => KeyValuePair.Create(p.Name, p.GetValue(value))), spelling, depth);
        }
        else
        {
            json.WriteString("$other", type.FullName);
            json.WriteString("text", value.ToString());
        }
        json.WriteEndObject();
    }

    /// <summary>Properties that hold something.</summary>
    private static void Properties(
        Utf8JsonWriter json, string name, IEnumerable<KeyValuePair<string, object?>> properties, Spelling spelling, int depth)
    {
        json.WriteStartObject(name);
        foreach ((string key, object? value) in properties)
        {
            if (value is null) continue;
            json.WritePropertyName(key);
            Write(json, value, spelling, depth + 1);
        }
        json.WriteEndObject();
    }
}
