using System.Text.Json;

namespace MgShim.Engine;

/// <summary>`{"id","text"}` in, `{"id","ok":true,"value":V}` or `{"id","ok":false}` out: what is a PowerShell literal, and which?</summary>
internal sealed class LiteralMode : ILineMode
{
    public void Answer(JsonElement request, Utf8JsonWriter answer)
    {
        bool ok = LiteralText.TryRead(request.RequiredText("text"), out object? value);
        answer.WriteBoolean("ok", ok);
        if (!ok) return;
        answer.WritePropertyName("value");
        ValueWriter.Write(answer, value, Spelling.Plain);
    }
}
