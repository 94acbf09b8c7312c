using System.Text;
using System.Text.Json;

namespace MgShim.Engine;

/// <summary>Script text after the command's name, and the variables that it needs.</summary>
internal sealed record InvocationText(string Arguments, IReadOnlyDictionary<string, object?> Variables)
{
    private const string List = "__v";

    /// <summary>
    /// Values travel as elements of one list, never as literal text: a value is then exactly what the case names.
    /// A case that is about text says `raw` or `cmdline`. Only a splat needs a variable of its own.
    /// </summary>
    public static InvocationText Of(JsonElement request, ValueReader values)
    {
        var variables = new Dictionary<string, object?>();
        foreach (JsonProperty variable in request.Entries("vars")) variables[variable.Name] = values.Read(variable.Value);
        if (request.Text("cmdline") is { } line) return new InvocationText(line, variables);

        var list = new List<object?>();
        var text = new StringBuilder();
        foreach (JsonElement token in request.List("argv"))
        {
            if (text.Length > 0) text.Append(' ');
            text.Append(Token(token));
        }
        variables[List] = list.ToArray();
        return new InvocationText(text.ToString(), variables);

        string Token(JsonElement token)
        {
            if (token.Text("param") is { } name)
                return token.Member("value") is { } attached ? $"-{name}:{Element(attached)}" : $"-{name}";
            if (token.Member("splat") is { } splat)
            {
                string variable = $"{List}{variables.Count}";
                variables[variable] = values.Read(splat);
                return $"@{variable}";
            }
            return token.Text("raw") ?? Element(token.Member("value") ?? token);
        }

        string Element(JsonElement value)
        {
            list.Add(values.Read(value));
            return $"${List}[{list.Count - 1}]";
        }
    }
}
