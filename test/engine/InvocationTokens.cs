using System.Management.Automation.Runspaces;
using System.Text.Json;

namespace MgShim.Engine;

/// <summary>
/// Arguments handed to the engine as objects, without any script. The recorded answers to `argv` were made so,
/// and it shows: script text turns an AutomationNull argument into $null, this does not.
/// </summary>
internal static class InvocationTokens
{
    /// <summary>Null where only script text can say it: `cmdline`, `raw`, a splat.</summary>
    public static List<CommandParameter>? Of(JsonElement request, ValueReader values)
    {
        if (request.Member("cmdline") is not null) return null;
        var tokens = new List<CommandParameter>();
        foreach (JsonElement token in request.List("argv"))
        {
            if (token.Member("raw") is not null || token.Member("splat") is not null) return null;
            tokens.Add(Token(token, values));
        }
        return tokens;
    }

    /// <summary>With its dash, the engine takes a name for a token: a colon attaches the value, none stands alone.</summary>
    private static CommandParameter Token(JsonElement token, ValueReader values)
    {
        if (token.Text("param") is not { } name) return new CommandParameter(null, values.Read(token.Member("value") ?? token));
        return token.Member("value") is { } attached
            ? new CommandParameter($"-{name}:", values.Read(attached))
            : new CommandParameter($"-{name}");
    }
}
