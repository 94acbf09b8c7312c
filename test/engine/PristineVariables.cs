using System.Management.Automation;
using System.Management.Automation.Runspaces;

namespace MgShim.Engine;

/// <summary>
/// The global variables of a runspace as they were, so that no case sees what an earlier one set: its values,
/// preferences, $PSDefaultParameterValues, or a variable that its own text made.
/// </summary>
internal sealed class PristineVariables
{
    private readonly Runspace runspace;
    private readonly Dictionary<string, object?> values = new(StringComparer.OrdinalIgnoreCase);

    public PristineVariables(Runspace runspace)
    {
        this.runspace = runspace;
        foreach (PSVariable variable in Current()) values[variable.Name] = variable.Value;
    }

    public void Restore()
    {
        foreach (PSVariable variable in Current())
        {
            if (Automatic(variable)) continue;
            if (!values.TryGetValue(variable.Name, out object? value)) runspace.SessionStateProxy.PSVariable.Remove(variable);
            else if (!ReferenceEquals(value, variable.Value) && !Equals(value, variable.Value)) variable.Value = value;
        }
        // These are objects that a case may have filled, and $error is one that nobody else empties.
        runspace.SessionStateProxy.SetVariable("PSDefaultParameterValues", new DefaultParameterDictionary());
        (runspace.SessionStateProxy.GetVariable("Error") as System.Collections.ArrayList)?.Clear();
    }

    private static bool Automatic(PSVariable variable) =>
        (variable.Options & (ScopedItemOptions.ReadOnly | ScopedItemOptions.Constant)) != 0
        || variable.Name is "Error" or "PSDefaultParameterValues" or "?" or "^" or "$" or "_" or "args" or "input"
        || variable.GetType() != typeof(PSVariable);

    private List<PSVariable> Current()
    {
        var drive = runspace.SessionStateProxy.InvokeProvider.ChildItem.Get("variable:", false);
        return [.. drive.Select(item => item.BaseObject).OfType<PSVariable>()];
    }
}
