using System.Collections.ObjectModel;
using System.Management.Automation;
using System.Management.Automation.Host;
using System.Security;

namespace MgShim.Engine;

/// <summary>What the user of a <see cref="RecordingUi"/> would answer.</summary>
/// <param name="Prompts">Answers to mandatory prompts by parameter; null where the host cannot ask.</param>
/// <param name="Choices">Answers to choices, first come first served.</param>
/// <param name="Interactive">Someone sits there and presses Enter: an unanswered choice takes its default.</param>
internal sealed record Answers(IReadOnlyDictionary<string, object?>? Prompts, Queue<int> Choices, bool Interactive)
{
    /// <summary>Message of the error that an unanswered question ends in; the console host's under -NonInteractive.</summary>
    public string Refusal { get; init; } =
        "PowerShell is in NonInteractive mode. Read and Prompt functionality is not available.";

    public static Answers None => new(null, new Queue<int>(), false);
}

/// <summary>Keeps every line written to the host, and answers or refuses questions.</summary>
internal sealed class RecordingUi : PSHostUserInterface
{
    private string unfinished = "";

    public List<string> Lines { get; } = [];

    public Answers Answers { get; set; } = Answers.None;

    public override PSHostRawUserInterface? RawUI => null;

    /// <summary>Ends a line that was begun and never ended.</summary>
    public void Finish()
    {
        if (unfinished.Length > 0) WriteLine("");
    }

    public override void Write(string value) => unfinished += value;

    public override void Write(ConsoleColor foregroundColor, ConsoleColor backgroundColor, string value) => Write(value);

    public override void WriteLine(string value)
    {
        Lines.Add(unfinished + value);
        unfinished = "";
    }

    public override void WriteErrorLine(string value) => Lines.Add("ERROR:" + value);

    public override void WriteDebugLine(string message) => Lines.Add("DEBUG:" + message);

    public override void WriteVerboseLine(string message) => Lines.Add("VERBOSE:" + message);

    public override void WriteWarningLine(string message) => Lines.Add("WARNING:" + message);

    public override void WriteProgress(long sourceId, ProgressRecord record)
    {
        // The progress stream has it.
    }

    public override Dictionary<string, PSObject?> Prompt(string caption, string message, Collection<FieldDescription> descriptions)
    {
        if (Answers.Prompts is not { } known) throw NonInteractive();
        var answers = new Dictionary<string, PSObject?>();
        foreach (FieldDescription field in descriptions)
            if (known.TryGetValue(field.Name, out object? answer))
                answers[field.Name] = answer is null ? null : PSObject.AsPSObject(answer);
        return answers;
    }

    public override int PromptForChoice(string caption, string message, Collection<ChoiceDescription> choices, int defaultChoice)
    {
        WriteLine(caption);
        WriteLine(message);
        if (Answers.Choices.TryDequeue(out int choice)) return choice;
        return Answers.Interactive ? defaultChoice : throw NonInteractive();
    }

    public override string ReadLine() => throw NonInteractive();

    public override SecureString ReadLineAsSecureString() => throw NonInteractive();

    public override PSCredential PromptForCredential(string caption, string message, string userName, string targetName) =>
        throw NonInteractive();

    public override PSCredential PromptForCredential(
        string caption, string message, string userName, string targetName,
        PSCredentialTypes allowedCredentialTypes, PSCredentialUIOptions options) => throw NonInteractive();

    /// <summary>The type is the one that the console host throws: the binder knows it.</summary>
    private PSInvalidOperationException NonInteractive() => new(Answers.Refusal);
}
