using System.Text.Json;

namespace MgShim.Engine;

/// <summary>The process's environment and directory as a request wants them, and as they were afterwards.</summary>
internal sealed class ScriptSurroundings : IDisposable
{
    private readonly System.Collections.IDictionary environment = Environment.GetEnvironmentVariables();
    private readonly string directory = Environment.CurrentDirectory;

    private ScriptSurroundings() { }

    public static ScriptSurroundings Enter(JsonElement request)
    {
        var before = new ScriptSurroundings();
        // A null takes a variable away.
        foreach (JsonProperty variable in request.Entries("environment"))
            Environment.SetEnvironmentVariable(variable.Name, variable.Value.GetString());
        if (request.Text("workingDirectory") is { } directory) Environment.CurrentDirectory = directory;
        return before;
    }

    public void Dispose()
    {
        foreach (string name in Environment.GetEnvironmentVariables().Keys)
            if (!environment.Contains(name)) Environment.SetEnvironmentVariable(name, null);
        foreach (System.Collections.DictionaryEntry variable in environment)
            Environment.SetEnvironmentVariable((string)variable.Key, (string?)variable.Value);
        Environment.CurrentDirectory = directory;
    }
}
