using System.Management.Automation;
using System.Text.Json;

namespace MgShim.Engine;

/// <summary>One call of a function's `process` block, its bound values already written as JSON.</summary>
internal sealed record BindingRecord(string ParameterSet, JsonElement Bound);

/// <summary>What a defined function saw. Its blocks call the static members: one case runs at a time.</summary>
public sealed class BindingRecorder
{
    private static BindingRecorder current = new();

    internal string? BeginSet { get; private set; }

    internal List<BindingRecord> Records { get; } = [];

    /// <summary>Statement-terminating errors, as `catch` got them.</summary>
    internal List<ErrorRecord> Caught { get; } = [];

    internal static BindingRecorder Start() => current = new BindingRecorder();

    /// <summary>Called in `begin`.</summary>
    public static void Begin(PSCmdlet command) => current.BeginSet = command.ParameterSetName;

    /// <summary>Called in `process`. Values are written at once: the binder reuses the dictionary.</summary>
    public static void Process(PSCmdlet command)
    {
        var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            foreach ((string name, object? value) in command.MyInvocation.BoundParameters.OrderBy(p => p.Key, StringComparer.Ordinal))
            {
                json.WritePropertyName(name);
                ValueWriter.Write(json, value, Spelling.Recorded);
            }
            json.WriteEndObject();
        }
        using JsonDocument bound = JsonDocument.Parse(buffer.ToArray(), new JsonDocumentOptions { MaxDepth = 1000 });
        current.Records.Add(new BindingRecord(command.ParameterSetName, bound.RootElement.Clone()));
    }

    /// <summary>Called in `catch` around the call.</summary>
    public static void Catch(ErrorRecord error) => current.Caught.Add(error);
}
