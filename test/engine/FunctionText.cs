using System.Globalization;
using System.Management.Automation.Language;
using System.Text;
using System.Text.Json;

namespace MgShim.Engine;

/// <summary>The source of the advanced function that a definition describes.</summary>
internal static class FunctionText
{
    private const string Recorder = "[MgShim.Engine.BindingRecorder]";

    /// <param name="typeName">The name by which script text reaches a type of the definition, brackets left out.</param>
    public static string Of(JsonElement definition, Func<string, string> typeName)
    {
        string name = definition.RequiredText("name");
        if (name.Length == 0 || !name.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.'))
            throw new BadRequest($"\"{name}\" cannot be a function's name");
        IEnumerable<string> parameters = definition.List("parameters").Select(p => Parameter(p, typeName));
        return $$"""
            function {{name}} {
            {{Binding(definition)}}
            param(
            {{string.Join(",\n", parameters)}}
            )
            begin { {{Recorder}}::Begin($PSCmdlet) }
            process { {{Recorder}}::Process($PSCmdlet) }
            }
            """;
    }

    private static string Binding(JsonElement definition)
    {
        var arguments = new List<string>();
        if (definition.Text("defaultParameterSet") is { } set) arguments.Add($"DefaultParameterSetName={Quote(set)}");
        if (definition.Flag("supportsShouldProcess")) arguments.Add("SupportsShouldProcess=$true");
        if (definition.Text("confirmImpact") is { } impact) arguments.Add($"ConfirmImpact={Quote(impact)}");
        if (!definition.Flag("positionalBinding", otherwise: true)) arguments.Add("PositionalBinding=$false");
        return $"[CmdletBinding({string.Join(", ", arguments)})]";
    }

    private static string Parameter(JsonElement parameter, Func<string, string> typeName)
    {
        var text = new StringBuilder();
        var sets = parameter.List("sets").ToList();
        foreach (JsonElement set in sets) text.Append(Declaration(set));
        if (sets.Count == 0) text.Append("[Parameter()]");
        var aliases = parameter.List("aliases").Select(a => Quote(a.GetString()!)).ToList();
        if (aliases.Count > 0) text.Append($"[Alias({string.Join(",", aliases)})]");
        foreach (JsonElement allowed in parameter.List("allow")) text.Append(Allow(allowed.GetString()));
        foreach (JsonProperty rule in parameter.Entries("validate")) text.Append(Validation(rule));
        text.Append($"[{typeName(parameter.RequiredText("type"))}]");
        text.Append($"${{{parameter.RequiredText("name").Replace("}", "`}")}}}");
        return text.ToString();
    }

    private static string Declaration(JsonElement set)
    {
        var arguments = new List<string>();
        if (set.Text("set") is { } name) arguments.Add($"ParameterSetName={Quote(name)}");
        if (set.Flag("mandatory")) arguments.Add("Mandatory=$true");
        if (set.Flag("pipeline")) arguments.Add("ValueFromPipeline=$true");
        if (set.Flag("byName")) arguments.Add("ValueFromPipelineByPropertyName=$true");
        if (set.Flag("remaining")) arguments.Add("ValueFromRemainingArguments=$true");
        if (set.Member("position") is { ValueKind: JsonValueKind.Number } position) arguments.Add($"Position={position.GetInt32()}");
        return $"[Parameter({string.Join(", ", arguments)})]";
    }

    private static string Allow(string? what) => what switch
    {
        "null" => "[AllowNull()]",
        "emptyString" => "[AllowEmptyString()]",
        "emptyCollection" => "[AllowEmptyCollection()]",
        _ => throw new BadRequest($"unknown allowance \"{what}\""),
    };

    private static string Validation(JsonProperty rule)
    {
        if (rule.Value.ValueKind is JsonValueKind.False or JsonValueKind.Null) return "";
        return rule.Name switch
        {
            "set" => $"[ValidateSet({Literals(rule.Value)})]",
            "range" => $"[ValidateRange({Literals(rule.Value)})]",
            "length" => $"[ValidateLength({Literals(rule.Value)})]",
            "count" => $"[ValidateCount({Literals(rule.Value)})]",
            "pattern" => $"[ValidatePattern({Literal(rule.Value)})]",
            "notNull" => "[ValidateNotNull()]",
            "notNullOrEmpty" => "[ValidateNotNullOrEmpty()]",
            "notNullOrWhiteSpace" => "[ValidateNotNullOrWhiteSpace()]",
            _ => throw new BadRequest($"unknown validation \"{rule.Name}\""),
        };
    }

    private static string Literals(JsonElement list) => string.Join(",", list.EnumerateArray().Select(Literal));

    private static string Literal(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => Quote(value.GetString()!),
        JsonValueKind.Number => Convert.ToString(JsonNumber.Read(value), CultureInfo.InvariantCulture)!,
        _ => throw new BadRequest($"{value.GetRawText()} cannot be written in an attribute"),
    };

    private static string Quote(string text) => $"'{CodeGeneration.EscapeSingleQuotedStringContent(text)}'";
}
