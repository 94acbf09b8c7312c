using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace MgShim.Engine;

/// <summary>A request that cannot be carried out as it is written; its text becomes `harnessError`.</summary>
internal sealed class BadRequest(string message) : Exception(message);

/// <summary>One way of working: a line's JSON object in, the members of one answer out.</summary>
internal interface ILineMode
{
    void Answer(JsonElement request, Utf8JsonWriter answer);
}

/// <summary>
/// JSON Lines in, JSON Lines out: one flushed answer a request, in the order of the requests. A line that cannot
/// be read or answered yields `{"id" or "line", "harnessError"}`, and the run goes on.
/// </summary>
internal static class LineLoop
{
    private static readonly JsonWriterOptions Writing = new()
    {
        // Answers are read by JSON parsers only: quotes and non-ASCII stay readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = 1000,
    };

    private static readonly JsonDocumentOptions Reading = new() { MaxDepth = 1000 };

    public static void Run(ILineMode mode, Stream requests, Stream answers)
    {
        using var reader = new StreamReader(requests, new UTF8Encoding(false), false, 1 << 16);
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0 || line[0] == '#') continue;
            byte[] answer = AnswerLine(mode, line, number);
            try
            {
                answers.Write(answer);
                answers.Flush();
            }
            catch (IOException)
            {
                // Nobody reads any more.
                return;
            }
        }
    }

    private static byte[] AnswerLine(ILineMode mode, string line, int number)
    {
        JsonDocument? document = null;
        try
        {
            document = JsonDocument.Parse(line, Reading);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
                throw new BadRequest("a request is a JSON object");
            return Line(writer =>
            {
                WriteId(writer, document.RootElement);
                mode.Answer(document.RootElement, writer);
            });
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return Line(writer =>
            {
                if (document is null || !WriteId(writer, document.RootElement)) writer.WriteNumber("line", number);
                writer.WriteString("harnessError", e is BadRequest or JsonException ? e.Message : e.ToString());
            });
        }
        finally
        {
            document?.Dispose();
        }
    }

    private static byte[] Line(Action<Utf8JsonWriter> members)
    {
        var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Writing))
        {
            writer.WriteStartObject();
            members(writer);
            writer.WriteEndObject();
        }
        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    private static bool WriteId(Utf8JsonWriter writer, JsonElement request)
    {
        if (request.ValueKind != JsonValueKind.Object || !request.TryGetProperty("id", out JsonElement id)) return false;
        writer.WritePropertyName("id");
        id.WriteTo(writer);
        return true;
    }
}
