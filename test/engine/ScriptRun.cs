using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Runspaces;
using System.Text.Json;

namespace MgShim.Engine;

/// <summary>One script in a runspace of its own, with a host that records.</summary>
internal sealed class ScriptRun : IDisposable
{
    /// <summary>A script that does not stop within this time of being asked never will.</summary>
    private static readonly TimeSpan StopPatience = TimeSpan.FromSeconds(30);

    private readonly JsonElement request;
    private readonly RecordingHost host = new();
    private readonly Runspace runspace;
    private readonly PowerShell shell;
    private readonly PSDataCollection<PSObject> output = [];
    private RuntimeException? terminating;
    private bool stopped;
    private bool abandoned;

    public ScriptRun(JsonElement request)
    {
        this.request = request;
        host.Screen.Answers = Answers(request);
        runspace = RunspaceFactory.CreateRunspace(host, InitialSessionState.CreateDefault2());
        runspace.Open();
        // Set after opening: the engine adds its own directories to the process's variable as it opens.
        if (request.Text("modulePath") is { } modules) Environment.SetEnvironmentVariable("PSModulePath", modules);
        if (request.Text("workingDirectory") is { } directory) runspace.SessionStateProxy.Path.SetLocation(WildcardPattern.Escape(directory));
        foreach (JsonProperty variable in request.Entries("variables"))
            runspace.SessionStateProxy.SetVariable(variable.Name, ValueReader.Plain.Read(variable.Value));
        shell = PowerShell.Create(runspace);
        Add();
    }

    private static Answers Answers(JsonElement request) => new(
        request.Member("promptAnswers") is { ValueKind: JsonValueKind.Object } prompts
            ? prompts.EnumerateObject().ToDictionary(
                a => a.Name, a => ValueReader.Plain.Read(a.Value), StringComparer.OrdinalIgnoreCase)
            : null,
        new Queue<int>(request.List("choices").Select(c => c.GetInt32())),
        request.Flag("interactive"));

    private void Add()
    {
        Hashtable parameters = [];
        foreach (JsonProperty parameter in request.Entries("parameters"))
            parameters[parameter.Name] = ValueReader.Plain.Read(parameter.Value);
        object?[] arguments = [.. request.List("arguments").Select(ValueReader.Plain.Read)];
        if (request.Text("file") is { } file)
        {
            shell.AddScript("param($file, $named, $listed) & $file @named @listed")
                .AddParameter("file", Path.GetFullPath(file)).AddParameter("named", parameters).AddParameter("listed", arguments);
            return;
        }
        shell.AddScript(request.RequiredText("script")).AddParameters(parameters);
        foreach (object? argument in arguments) shell.AddArgument(argument);
    }

    public void Invoke()
    {
        IAsyncResult running = shell.BeginInvoke<PSObject, PSObject>(null, output);
        if (request.Member("interruptAfterMs") is { ValueKind: JsonValueKind.Number } delay
            && !running.AsyncWaitHandle.WaitOne(delay.GetInt32()))
        {
            stopped = true;
            abandoned = !shell.BeginStop(null, null).AsyncWaitHandle.WaitOne(StopPatience);
            if (abandoned)
                throw new BadRequest($"the script did not stop within {StopPatience.TotalSeconds} s");
        }
        try
        {
            shell.EndInvoke(running);
        }
        catch (PipelineStoppedException)
        {
            // Asked for.
        }
        catch (RuntimeException e)
        {
            terminating = e;
        }
    }

    public void Write(Utf8JsonWriter answer)
    {
        ScriptAnswer.WriteOutput(answer, output);
        answer.WriteStartArray("errors");
        foreach (ErrorRecord error in shell.Streams.Error) ScriptAnswer.WriteError(answer, error, error.Exception);
        answer.WriteEndArray();
        ScriptAnswer.WriteStreams(answer, shell.Streams);
        host.Screen.Finish();
        ScriptAnswer.WriteTexts(answer, "host", host.Screen.Lines);
        answer.WritePropertyName("terminating");
        if (terminating is null) answer.WriteNullValue();
        else ScriptAnswer.WriteError(answer, terminating.ErrorRecord, terminating);
        if (stopped) answer.WriteBoolean("stopped", true);
        if (host.ExitCode is { } code) answer.WriteNumber("exitCode", code);
        answer.WriteStartObject("variables");
        foreach (JsonElement name in request.List("readVariables"))
        {
            answer.WritePropertyName(name.GetString()!);
            ValueWriter.Write(answer, runspace.SessionStateProxy.GetVariable(name.GetString()!), Spelling.Plain);
        }
        answer.WriteEndObject();
    }

    public void Dispose()
    {
        // Disposing of a pipeline waits for its end: one that never ends is left behind.
        if (abandoned) return;
        shell.Dispose();
        runspace.Dispose();
    }
}
