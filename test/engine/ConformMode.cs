using System.Management.Automation;
using System.Text.Json;

namespace MgShim.Engine;

/// <summary>
/// Binding cases in, the engine's answers out, in the format of the conformance cases, for kind `function`.
/// A `define` line names a definition for the lines after it and is answered with `{"defined":name}`.
/// </summary>
internal sealed class ConformMode : ILineMode
{
    /// <summary>Runspaces kept; the one that was made first goes first.</summary>
    private const int Kept = 32;

    private readonly Dictionary<string, JsonElement> named = [];
    private readonly Dictionary<string, DefinedFunction> functions = [];
    private readonly Queue<string> order = new();

    public void Answer(JsonElement request, Utf8JsonWriter answer)
    {
        if (request.Text("define") is { } name)
        {
            named[name] = request.Member("definition")?.Clone() ?? throw new BadRequest("\"definition\" is missing");
            answer.WriteString("defined", name);
            return;
        }
        string kind = request.Text("kind") ?? "function";
        if (kind != "function") throw new BadRequest("kind not supported");
        BindingRun.Answer(Function(Definition(request)), request, answer);
    }

    private JsonElement Definition(JsonElement request) => request.Member("definition") switch
    {
        { ValueKind: JsonValueKind.String } name => named.TryGetValue(name.GetString()!, out JsonElement found)
            ? found
            : throw new BadRequest($"definition \"{name.GetString()}\" is not defined"),
        { ValueKind: JsonValueKind.Object } definition => definition,
        _ => throw new BadRequest("\"definition\" must be a name or a definition"),
    };

    private DefinedFunction Function(JsonElement definition)
    {
        string text = definition.GetRawText();
        if (functions.TryGetValue(text, out DefinedFunction? known)) return known;
        if (functions.Count >= Kept && functions.Remove(order.Dequeue(), out DefinedFunction? oldest)) oldest.Dispose();
        var function = new DefinedFunction(definition);
        functions[text] = function;
        order.Enqueue(text);
        return function;
    }
}
