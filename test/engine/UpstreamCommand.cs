using System.Management.Automation;

namespace MgShim.Engine;

/// <summary>Stands before the command under test and emits a case's pipeline input, one object at a time.</summary>
[Cmdlet(VerbsCommunications.Send, "Upstream")]
public sealed class UpstreamCommand : PSCmdlet
{
    public const string Name = "Send-Upstream";

    [Parameter(Position = 0)]
    public object?[] Items { get; set; } = [];

    protected override void EndProcessing()
    {
        // One by one: an item that is a list goes down as one object.
        foreach (object? item in Items) WriteObject(item, enumerateCollection: false);
    }
}
