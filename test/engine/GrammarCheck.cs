using System.Management.Automation.Language;
using System.Text.Json;

namespace MgShim.Engine;

/// <summary>
/// Reads a script without running it: its parse errors, the constructs that Windows PowerShell 5.1 or the house
/// does without, the functions it declares and the commands it names.
/// </summary>
internal static class GrammarCheck
{
    /// <param name="source">Script text, or the path of a script file.</param>
    public static void Answer(string source, Utf8JsonWriter answer)
    {
        bool isFile = !source.Contains('\n') && File.Exists(source);
        ScriptBlockAst script = isFile
            ? Parser.ParseFile(Path.GetFullPath(source), out Token[] tokens, out ParseError[] errors)
            : Parser.ParseInput(source, out tokens, out errors);

        answer.WriteStartArray("errors");
        foreach (ParseError error in errors)
        {
            answer.WriteStartObject();
            answer.WriteString("id", error.ErrorId);
            answer.WriteString("message", error.Message);
            answer.WriteNumber("line", error.Extent.StartLineNumber);
            answer.WriteEndObject();
        }
        answer.WriteEndArray();

        answer.WriteStartArray("violations");
        foreach ((string construct, IScriptExtent extent) in Violations(script, tokens).OrderBy(v => v.Extent.StartOffset))
        {
            answer.WriteStartObject();
            answer.WriteString("construct", construct);
            answer.WriteNumber("line", extent.StartLineNumber);
            answer.WriteString("text", extent.Text);
            answer.WriteEndObject();
        }
        answer.WriteEndArray();

        Names(answer, "functions", script.FindAll(a => a is FunctionDefinitionAst, true).Cast<FunctionDefinitionAst>().Select(f => f.Name));
        var commands = script.FindAll(a => a is CommandAst, true).Cast<CommandAst>().ToList();
        Names(answer, "commands", commands.Select(c => c.GetCommandName()).OfType<string>());
        // `& $x` and `. $x`: what runs is known only when it runs.
        Names(answer, "dynamicCommands", commands.Where(c => c.GetCommandName() is null).Select(c => c.CommandElements[0].Extent.Text));
    }

    private static IEnumerable<(string Construct, IScriptExtent Extent)> Violations(ScriptBlockAst script, Token[] tokens)
    {
        foreach (Ast ast in script.FindAll(_ => true, searchNestedScriptBlocks: true))
            if (Construct(ast) is { } construct) yield return (construct, ast.Extent);
        foreach (Token token in Flat(tokens))
            if (LaterSpelling(token) is { } construct) yield return (construct, token.Extent);
        for (var i = 1; i < tokens.Length; i++)
            if (tokens[i].Kind == TokenKind.Pipe && StartsLine(tokens, i)) yield return ("line that begins with a pipe", tokens[i].Extent);
    }

    private static string? Construct(Ast ast) => ast switch
    {
        TernaryExpressionAst => "ternary operator",
        PipelineChainAst { Background: true } => "background operator",
        PipelineChainAst => "pipeline chain",
        BinaryExpressionAst { Operator: TokenKind.QuestionQuestion } => "null-coalescing operator",
        AssignmentStatementAst { Operator: TokenKind.QuestionQuestionEquals } => "null-coalescing assignment",
        MemberExpressionAst { NullConditional: true } => "null-conditional member access",
        IndexExpressionAst { NullConditional: true } => "null-conditional index",
        InvokeMemberExpressionAst { GenericTypeArguments.Count: > 0 } => "generic method arguments",
        PipelineAst { Background: true } => "background operator",
        TypeDefinitionAst { IsEnum: true } => "enum definition",
        TypeDefinitionAst => "class definition",
        NamedBlockAst { BlockKind: TokenKind.Clean } => "clean block",
        _ => null,
    };

    private static string? LaterSpelling(Token token) => token switch
    {
        NumberToken number when IsLaterNumber(number.Text) => "number notation",
        StringExpandableToken text when text.Text.Contains("`u{") || text.Text.Contains("`e") => "string escape",
        _ => null,
    };

    /// <summary>5.1 knows the suffixes l and d, hexadecimal digits, and kb to pb.</summary>
    private static bool IsLaterNumber(string text)
    {
        string number = text.TrimStart('+', '-').ToLowerInvariant();
        if (number.StartsWith("0b", StringComparison.Ordinal)) return true;
        foreach (string multiplier in new[] { "kb", "mb", "gb", "tb", "pb" })
            if (number.EndsWith(multiplier, StringComparison.Ordinal)) number = number[..^2];
        return number.Length > 0 && number[^1] is 'u' or 'y' or 's' or 'n'
            || number.Contains('u') || number.EndsWith("ys", StringComparison.Ordinal);
    }

    private static bool StartsLine(Token[] tokens, int index)
    {
        int before = index - 1;
        while (before >= 0 && tokens[before].Kind == TokenKind.Comment) before--;
        return before >= 0 && (tokens[before].Kind == TokenKind.NewLine || tokens[before].Extent.EndLineNumber < tokens[index].Extent.StartLineNumber)
            && tokens[before].Kind != TokenKind.LineContinuation;
    }

    private static IEnumerable<Token> Flat(IEnumerable<Token> tokens)
    {
        foreach (Token token in tokens)
        {
            yield return token;
            if (token is not StringExpandableToken { NestedTokens: { } nested }) continue;
            foreach (Token inner in Flat(nested)) yield return inner;
        }
    }

    private static void Names(Utf8JsonWriter answer, string name, IEnumerable<string> names)
    {
        answer.WriteStartArray(name);
        foreach (string item in names.Distinct(StringComparer.OrdinalIgnoreCase)) answer.WriteStringValue(item);
        answer.WriteEndArray();
    }
}
