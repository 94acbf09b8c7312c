using System.Text.Json;

namespace MgShim.Engine;

/// <summary>Runs scripts and script files, or, for a request with `parse`, only reads them.</summary>
internal sealed class RunMode : ILineMode
{
    public void Answer(JsonElement request, Utf8JsonWriter answer)
    {
        if (request.Text("parse") is { } source)
        {
            GrammarCheck.Answer(source, answer);
            return;
        }
        using ScriptSurroundings surroundings = ScriptSurroundings.Enter(request);
        using var run = new ScriptRun(request);
        run.Invoke();
        run.Write(answer);
    }
}
