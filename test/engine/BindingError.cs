using System.Management.Automation;
using System.Text.Json;

namespace MgShim.Engine;

/// <summary>An error of a binding case; terminating where it ended the call.</summary>
internal sealed record BindingError(ErrorRecord Error, bool Terminating)
{
    /// <summary>The members that an answer shows of its first error.</summary>
    public void WriteSummary(Utf8JsonWriter json)
    {
        json.WriteString("error", Error.FullyQualifiedErrorId);
        json.WriteString("category", Error.CategoryInfo.Category.ToString());
        json.WriteString("message", Error.Exception.Message);
        json.WriteString("exception", Error.Exception.GetType().FullName);
        json.WriteBoolean("terminating", Terminating);
    }

    /// <summary>An element of `errors`.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        WriteSummary(json);
        if (Error.Exception is ParameterBindingException { ParameterName: { Length: > 0 } name }) json.WriteString("parameterName", name);
        if (Error.Exception.InnerException is { } inner) json.WriteString("inner", $"{inner.GetType().FullName}: {inner.Message}");
        if (Error.TargetObject is { } target)
        {
            json.WritePropertyName("target");
            ValueWriter.Write(json, target, Spelling.Recorded);
        }
        json.WriteString("reason", Error.CategoryInfo.Reason);
        json.WriteString("activity", Error.CategoryInfo.Activity);
        json.WriteEndObject();
    }
}
