using System.Management.Automation;
using System.Text.Json;

namespace MgShim.Engine;

/// <summary>Writes what a script left in its streams (README.md, run).</summary>
internal static class ScriptAnswer
{
    public static void WriteOutput(Utf8JsonWriter answer, IEnumerable<PSObject?> output)
    {
        answer.WriteStartArray("output");
        foreach (PSObject? item in output)
        {
            answer.WriteStartObject();
            answer.WriteString("type", item?.BaseObject.GetType().FullName ?? "null");
            // The first is what formatting and `pstypenames` go by: a module may have given an object a name of its own.
            answer.WriteString("typeName", item?.TypeNames.FirstOrDefault() ?? "null");
            answer.WriteString("text", item?.ToString() ?? "");
            answer.WritePropertyName("json");
            // Whatever is emitted comes wrapped: that says nothing about it.
            ValueWriter.Write(answer, item is { BaseObject: not PSCustomObject } ? item.BaseObject : item, Spelling.Plain);
            answer.WriteEndObject();
        }
        answer.WriteEndArray();
    }

    public static void WriteStreams(Utf8JsonWriter answer, PSDataStreams streams)
    {
        WriteTexts(answer, "warnings", streams.Warning.Select(r => r.Message));
        WriteTexts(answer, "verbose", streams.Verbose.Select(r => r.Message));
        WriteTexts(answer, "debug", streams.Debug.Select(r => r.Message));
        WriteTexts(answer, "information", streams.Information.Select(r => r.MessageData?.ToString() ?? ""));
        answer.WriteStartArray("progress");
        foreach (ProgressRecord record in streams.Progress)
        {
            answer.WriteStartObject();
            answer.WriteString("activity", record.Activity);
            answer.WriteString("status", record.StatusDescription);
            answer.WriteNumber("percent", record.PercentComplete);
            answer.WriteBoolean("completed", record.RecordType == ProgressRecordType.Completed);
            answer.WriteEndObject();
        }
        answer.WriteEndArray();
    }

    public static void WriteTexts(Utf8JsonWriter answer, string name, IEnumerable<string> texts)
    {
        answer.WriteStartArray(name);
        foreach (string text in texts) answer.WriteStringValue(text);
        answer.WriteEndArray();
    }

    public static void WriteError(Utf8JsonWriter answer, ErrorRecord error, Exception exception)
    {
        answer.WriteStartObject();
        answer.WriteString("id", error.FullyQualifiedErrorId);
        answer.WriteString("message", error.ToString());
        answer.WriteString("category", error.CategoryInfo.Category.ToString());
        answer.WritePropertyName("target");
        ValueWriter.Write(answer, error.TargetObject, Spelling.Plain);
        answer.WriteString("details", error.ErrorDetails?.Message);
        answer.WriteString("recommendedAction", error.ErrorDetails?.RecommendedAction);
        Exception real = error.Exception is ParentContainsErrorRecordException ? exception : error.Exception;
        answer.WriteString("exception", real.GetType().FullName);
        answer.WriteString("inner", real.InnerException is { } inner ? $"{inner.GetType().FullName}: {inner.Message}" : null);
        answer.WriteString("reason", error.CategoryInfo.Reason);
        answer.WriteString("activity", error.CategoryInfo.Activity);
        answer.WriteEndObject();
    }
}
