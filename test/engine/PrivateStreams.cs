using System.Runtime.InteropServices;

namespace MgShim.Engine;

/// <summary>
/// Keeps standard input and output for this process alone. Whatever a script starts inherits an empty standard
/// input, and a standard output that ends in our standard error.
/// </summary>
internal static class PrivateStreams
{
    public static (Stream Requests, Stream Answers) Take()
    {
        // On Unix these are duplicates that close on exec, so a child that outlives us keeps no reader waiting.
        Stream requests = Console.OpenStandardInput();
        Stream answers = Console.OpenStandardOutput();
        if (!OperatingSystem.IsWindows() && (dup2(open("/dev/null", 0), 0) < 0 || dup2(2, 1) < 0))
            throw new IOException($"dup2 failed: {Marshal.GetLastPInvokeError()}");
        // [Console]::WriteLine in a script writes here, on every platform.
        Console.SetOut(new StreamWriter(Console.OpenStandardError()) { AutoFlush = true });
        Console.SetIn(TextReader.Null);
        return (requests, answers);
    }

    [DllImport("libc", SetLastError = true)]
    private static extern int dup2(int descriptor, int target);

    [DllImport("libc", SetLastError = true, CharSet = CharSet.Ansi)]
    private static extern int open(string path, int flags);
}
