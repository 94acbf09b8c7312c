using System.Globalization;
using System.Management.Automation.Host;

namespace MgShim.Engine;

/// <summary>A host whose screen is a list and whose user is a table of answers.</summary>
internal sealed class RecordingHost : PSHost
{
    public RecordingUi Screen { get; } = new();

    /// <summary>What `exit` asked for; null where the script never asked.</summary>
    public int? ExitCode { get; private set; }

    public override Guid InstanceId { get; } = Guid.NewGuid();

    public override string Name => "mgshim engine";

    public override Version Version { get; } = new(1, 0);

    public override CultureInfo CurrentCulture => CultureInfo.InvariantCulture;

    public override CultureInfo CurrentUICulture => CultureInfo.InvariantCulture;

    public override PSHostUserInterface UI => Screen;

    public override void SetShouldExit(int exitCode) => ExitCode = exitCode;

    public override void EnterNestedPrompt() => throw new NotSupportedException("nested prompts are not answered here");

    public override void ExitNestedPrompt() => throw new NotSupportedException("nested prompts are not answered here");

    public override void NotifyBeginApplication()
    {
        // Console ownership means nothing without a console.
    }

    public override void NotifyEndApplication()
    {
        // Console ownership means nothing without a console.
    }
}
