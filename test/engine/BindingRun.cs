using System.Management.Automation;
using System.Management.Automation.Runspaces;
using System.Text.Json;

namespace MgShim.Engine;

/// <summary>Runs one binding case and writes its answer.</summary>
internal static class BindingRun
{
    private const string Upstream = "__in";

    public static void Answer(DefinedFunction function, JsonElement request, Utf8JsonWriter answer)
    {
        // Read before anything is changed: a malformed value must leave no trace.
        List<CommandParameter>? tokens = InvocationTokens.Of(request, function.Values);
        InvocationText? text = tokens is null ? InvocationText.Of(request, function.Values) : null;
        object?[]? piped = request.Member("pipelineInput") is { ValueKind: JsonValueKind.Array }
            ? [.. request.List("pipelineInput").Select(function.Values.Read)]
            : null;
        var variables = new Dictionary<string, object?>(text?.Variables ?? new Dictionary<string, object?>());
        foreach (JsonProperty preference in request.Entries("preferences"))
            variables[preference.Name] = function.Values.Read(preference.Value);
        if (request.Member("defaults") is { ValueKind: JsonValueKind.Object }) variables["PSDefaultParameterValues"] = Defaults(function, request);
        if (piped is not null && text is not null) variables[Upstream] = piped;
        Answers answers = Answers.None with { Prompts = Prompts(function, request), Refusal = "host is non-interactive" };

        BindingRecorder recorder = BindingRecorder.Start();
        try
        {
            using PowerShell shell = function.Prepare(variables, answers);
            if (text is not null) Add(shell, function.Name, text, piped is not null);
            else Add(shell, function.Name, tokens!, piped);
            RuntimeException? thrown = Invoke(shell);
            BindingAnswer.Write(answer, recorder, Errors(shell, recorder, thrown), shell, function.Host);
        }
        finally
        {
            function.Restore();
        }
    }

    private static void Add(PowerShell shell, string name, List<CommandParameter> tokens, object?[]? piped)
    {
        if (piped is not null) shell.AddCommand(UpstreamCommand.Name).AddParameter(nameof(UpstreamCommand.Items), piped);
        var command = new Command(name, isScript: false, useLocalScope: true);
        foreach (CommandParameter token in tokens) command.Parameters.Add(token);
        shell.Commands.AddCommand(command);
    }

    /// <summary>One line up to the arguments' end: the engine quotes it in parse errors, and recorded answers hold it.</summary>
    private static void Add(PowerShell shell, string name, InvocationText text, bool piped)
    {
        string head = piped ? $"{UpstreamCommand.Name} ${Upstream} | {name}" : name;
        shell.AddScript($"try{{{head} {text.Arguments}\n}}catch{{[MgShim.Engine.BindingRecorder]::Catch($_)}}", useLocalScope: true);
    }

    private static RuntimeException? Invoke(PowerShell shell)
    {
        try
        {
            shell.Invoke();
            return null;
        }
        catch (RuntimeException e)
        {
            return e;
        }
    }

    private static List<BindingError> Errors(PowerShell shell, BindingRecorder recorder, RuntimeException? thrown)
    {
        var errors = new List<BindingError>();
        foreach (ErrorRecord error in shell.Streams.Error) errors.Add(new BindingError(error, false));
        foreach (ErrorRecord error in recorder.Caught) errors.Add(new BindingError(error, true));
        if (thrown is not null) errors.Add(new BindingError(Whole(thrown), true));
        return errors;
    }

    /// <summary>A parse error's record holds a stand-in for its exception; the answer names the exception itself.</summary>
    private static ErrorRecord Whole(RuntimeException thrown) =>
        thrown.ErrorRecord.Exception is ParentContainsErrorRecordException ? new ErrorRecord(thrown.ErrorRecord, thrown) : thrown.ErrorRecord;

    private static DefaultParameterDictionary Defaults(DefinedFunction function, JsonElement request)
    {
        var defaults = new DefaultParameterDictionary();
        foreach (JsonProperty entry in request.Entries("defaults")) defaults[entry.Name] = function.Values.Read(entry.Value);
        return defaults;
    }

    private static Dictionary<string, object?>? Prompts(DefinedFunction function, JsonElement request) =>
        request.Member("promptAnswers") is { ValueKind: JsonValueKind.Object } answers
            ? answers.EnumerateObject().ToDictionary(
                a => a.Name, a => function.Values.Read(a.Value), StringComparer.OrdinalIgnoreCase)
            : null;
}
