using System.Globalization;
using System.Text.Json;

namespace MgShim.Engine;

/// <summary>A JSON number as PowerShell would read its text: int, else long, else decimal, else double.</summary>
internal static class JsonNumber
{
    public static object Read(JsonElement json)
    {
        string text = json.GetRawText();
        if (text.AsSpan().IndexOfAny('.', 'e', 'E') >= 0) return double.Parse(text, CultureInfo.InvariantCulture);
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int small)) return small;
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long large)) return large;
        if (decimal.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out decimal huge)) return huge;
        return double.Parse(text, CultureInfo.InvariantCulture);
    }
}
