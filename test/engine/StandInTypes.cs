using System.Net.Http;

// Types that definitions name and that the SDK, not a definition, brings along.

namespace Microsoft.Graph.PowerShell.Runtime
{
    /// <summary>The SDK's pipeline step: a script block converts to it. Only its being a delegate matters here.</summary>
    public delegate Task<HttpResponseMessage> SendAsyncStep(HttpRequestMessage request, object callback, object next);
}

namespace Oracle
{
    /// <summary>
    /// A class that is a dictionary and has a settable property. The engine fills it through its properties and
    /// stores no key (binding.md §7). The name is the one in the recorded answers.
    /// </summary>
    public sealed class Bag : Dictionary<string, object?>
    {
        public string? Label { get; set; }
    }
}
