using System.Collections;
using System.Collections.Specialized;
using System.Management.Automation;
using System.Management.Automation.Language;

namespace MgShim.Engine;

/// <summary>
/// Text that is one literal expression and nothing else, by the engine's own parser and its own idea of a safe
/// value (<see cref="Ast.SafeGetValue()"/>). The one addition: `[ordered]` and `[pscustomobject]` before a
/// hashtable, at any depth, which SafeGetValue refuses and the product's reader accepts.
/// </summary>
internal static class LiteralText
{
    public static bool TryRead(string text, out object? value)
    {
        value = null;
        ScriptBlockAst script = Parser.ParseInput(text, out Token[] _, out ParseError[] errors);
        if (errors.Length > 0 || OnlyExpression(script) is not { } expression) return false;
        try
        {
            value = Value(expression);
            return true;
        }
        catch (Exception e) when (e is InvalidOperationException or RuntimeException or ArgumentException)
        {
            // InvalidOperation: not a safe value. The others: a cast that failed, a key that repeats or is null.
            return false;
        }
    }

    private static ExpressionAst? OnlyExpression(ScriptBlockAst script) =>
        script is
        {
            ParamBlock: null, BeginBlock: null, ProcessBlock: null, DynamicParamBlock: null, CleanBlock: null,
            ScriptRequirements: null, EndBlock: { Unnamed: true, Traps: null, Statements.Count: 1 } body,
            UsingStatements.Count: 0, Attributes.Count: 0,
        }
            ? Only(body.Statements[0])
            : null;

    /// <summary>The expression of a statement that is nothing else.</summary>
    private static ExpressionAst? Only(StatementAst statement) =>
        statement is PipelineAst { Background: false, PipelineElements: [CommandExpressionAst { Redirections.Count: 0 } only] }
            ? only.Expression
            : null;

    private static object? Value(ExpressionAst expression)
    {
        if (expression.Find(IsCast, searchNestedScriptBlocks: false) is null) return expression.SafeGetValue();
        // Around such a cast, the containers are read here as SafeGetValue reads them.
        return expression switch
        {
            ConvertExpressionAst { Child: HashtableAst table } cast when IsCast(cast) =>
                Is(cast, "ordered") ? Ordered(table) : Custom(table),
            HashtableAst table => Table(table, new Hashtable(StringComparer.CurrentCultureIgnoreCase)),
            ArrayLiteralAst list => list.Elements.Select(Value).ToArray(),
            ArrayExpressionAst array => array.SubExpression.Statements.SelectMany(Emitted).ToArray(),
            ParenExpressionAst { Pipeline: PipelineAst inner } => StatementValue(inner),
            _ => throw new InvalidOperationException("a cast where no literal has one"),
        };
    }

    private static bool IsCast(Ast ast) =>
        ast is ConvertExpressionAst { Child: HashtableAst } cast && (Is(cast, "ordered") || Is(cast, "pscustomobject"));

    private static bool Is(ConvertExpressionAst cast, string type) =>
        string.Equals(cast.Type.TypeName.FullName, type, StringComparison.OrdinalIgnoreCase);

    private static object? StatementValue(StatementAst statement) =>
        Value(Only(statement) ?? throw new InvalidOperationException("not one expression"));

    /// <summary>`@( … )` enumerates what each of its statements emits.</summary>
    private static IEnumerable<object?> Emitted(StatementAst statement)
    {
        object? value = StatementValue(statement);
        IEnumerator? items = LanguagePrimitives.GetEnumerator(value);
        if (items is null)
        {
            yield return value;
            yield break;
        }
        while (items.MoveNext()) yield return items.Current;
    }

    private static IDictionary Table(HashtableAst table, IDictionary into)
    {
        foreach ((ExpressionAst key, StatementAst value) in table.KeyValuePairs) into.Add(Value(key)!, StatementValue(value));
        return into;
    }

    private static IDictionary Ordered(HashtableAst table) =>
        Table(table, new OrderedDictionary(StringComparer.CurrentCultureIgnoreCase));

    private static PSObject Custom(HashtableAst table)
    {
        var custom = new PSObject();
        foreach (DictionaryEntry entry in Ordered(table))
            custom.Properties.Add(new PSNoteProperty(entry.Key.ToString()!, entry.Value));
        return custom;
    }
}
