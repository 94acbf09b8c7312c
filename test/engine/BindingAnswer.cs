using System.Management.Automation;
using System.Text.Json;

namespace MgShim.Engine;

/// <summary>Writes what a binding case came to (README.md, conform).</summary>
internal static class BindingAnswer
{
    public static void Write(
        Utf8JsonWriter answer, BindingRecorder recorder, List<BindingError> errors, PowerShell shell, RecordingHost host)
    {
        answer.WriteBoolean("ok", errors.Count == 0);
        if (recorder.BeginSet is { } begin)
        {
            answer.WriteString("beginSet", begin);
            WriteRecords(answer, recorder.Records);
        }
        if (errors.Count > 0) errors[0].WriteSummary(answer);
        if (errors.Count > 1)
        {
            answer.WriteStartArray("errors");
            foreach (BindingError error in errors) error.Write(answer);
            answer.WriteEndArray();
        }
        Texts(answer, "warnings", shell.Streams.Warning.Select(w => w.Message));
        host.Screen.Finish();
        Texts(answer, "host", host.Screen.Lines);
    }

    /// <summary>One record stands in the answer itself; none or several in a list.</summary>
    private static void WriteRecords(Utf8JsonWriter answer, List<BindingRecord> records)
    {
        if (records.Count == 1)
        {
            WriteRecord(answer, records[0]);
            return;
        }
        answer.WriteStartArray("records");
        foreach (BindingRecord record in records)
        {
            answer.WriteStartObject();
            WriteRecord(answer, record);
            answer.WriteEndObject();
        }
        answer.WriteEndArray();
    }

    private static void WriteRecord(Utf8JsonWriter answer, BindingRecord record)
    {
        answer.WriteString("parameterSet", record.ParameterSet);
        answer.WritePropertyName("bound");
        record.Bound.WriteTo(answer);
    }

    private static void Texts(Utf8JsonWriter answer, string name, IEnumerable<string> texts)
    {
        var list = texts.ToList();
        if (list.Count == 0) return;
        answer.WriteStartArray(name);
        foreach (string text in list) answer.WriteStringValue(text);
        answer.WriteEndArray();
    }
}
