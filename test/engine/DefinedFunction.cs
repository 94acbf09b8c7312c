using System.Management.Automation;
using System.Management.Automation.Runspaces;
using System.Text.Json;

namespace MgShim.Engine;

/// <summary>A definition made real: its types, its function, and a runspace of their own.</summary>
internal sealed class DefinedFunction : IDisposable
{
    private static int made;
    private readonly Runspace runspace;
    private readonly PristineVariables pristine;
    private readonly List<string> accelerators = [];

    public DefinedFunction(JsonElement definition)
    {
        IReadOnlyDictionary<string, Type> types = ModelTypes.For(definition);
        Values = new ValueReader(types);
        Name = definition.RequiredText("name");
        int number = made++;
        // Equal full names live in several assemblies, so script text reaches each type by a name of its own.
        string source = FunctionText.Of(definition, name =>
        {
            Type type = TypeNames.Resolve(name, types);
            string key = $"mgshim.{number}.{accelerators.Count}";
            Accelerators.Add(key, type);
            accelerators.Add(key);
            return key;
        });

        InitialSessionState state = InitialSessionState.CreateDefault2();
        state.Commands.Add(new SessionStateCmdletEntry(UpstreamCommand.Name, typeof(UpstreamCommand), null));
        runspace = RunspaceFactory.CreateRunspace(Host, state);
        runspace.ThreadOptions = PSThreadOptions.UseCurrentThread;
        runspace.Open();
        using (PowerShell define = PowerShell.Create(runspace))
        {
            define.AddScript(source, useLocalScope: false).Invoke();
            if (define.HadErrors) throw new BadRequest($"the function cannot be made: {define.Streams.Error[0]}");
        }
        pristine = new PristineVariables(runspace);
    }

    public string Name { get; }

    public ValueReader Values { get; }

    public RecordingHost Host { get; } = new();

    /// <summary>A pipeline to run one case in. Dispose it, then call <see cref="Restore"/>.</summary>
    public PowerShell Prepare(IReadOnlyDictionary<string, object?> variables, Answers answers)
    {
        Runspace.DefaultRunspace = runspace;
        foreach ((string name, object? value) in variables) runspace.SessionStateProxy.SetVariable(name, value);
        Host.Screen.Lines.Clear();
        Host.Screen.Answers = answers;
        return PowerShell.Create(runspace);
    }

    /// <summary>Takes back whatever a case left behind in the global scope.</summary>
    public void Restore() => pristine.Restore();

    public void Dispose()
    {
        foreach (string key in accelerators) Accelerators.Remove(key);
        runspace.Dispose();
    }
}
