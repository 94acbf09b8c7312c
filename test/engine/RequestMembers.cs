using System.Text.Json;

namespace MgShim.Engine;

/// <summary>Optional members of a request, read with their defaults.</summary>
internal static class RequestMembers
{
    public static JsonElement? Member(this JsonElement request, string name) =>
        request.ValueKind == JsonValueKind.Object && request.TryGetProperty(name, out JsonElement value) ? value : null;

    public static string? Text(this JsonElement request, string name) =>
        request.Member(name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

    public static string RequiredText(this JsonElement request, string name) =>
        request.Text(name) ?? throw new BadRequest($"\"{name}\" must be a string");

    public static bool Flag(this JsonElement request, string name, bool otherwise = false) =>
        request.Member(name) switch
        {
            { ValueKind: JsonValueKind.True } => true,
            { ValueKind: JsonValueKind.False } => false,
            _ => otherwise,
        };

    /// <summary>The elements of a list; none where the member is absent.</summary>
    public static IEnumerable<JsonElement> List(this JsonElement request, string name) =>
        request.Member(name) is { ValueKind: JsonValueKind.Array } value ? value.EnumerateArray() : [];

    /// <summary>The members of an object; none where the member is absent.</summary>
    public static IEnumerable<JsonProperty> Entries(this JsonElement request, string name) =>
        request.Member(name) is { ValueKind: JsonValueKind.Object } value ? value.EnumerateObject() : [];
}
