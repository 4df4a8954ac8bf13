using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using System.Text;

namespace Site.Cli;

/// <summary>The console of Windows, which shows letters by a code page of its own: UTF-8 while the program runs, and as it was before afterwards.</summary>
[SupportedOSPlatform("windows")]
internal sealed partial class WindowsConsole : IDisposable
{
    private readonly Encoding? _before;

    public WindowsConsole()
    {
        // Either may go to the console while the other goes to a file.
        if (!Console.IsOutputRedirected || !Console.IsErrorRedirected)
        {
            _before = Console.OutputEncoding;
            Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        }
    }

    /// <summary>Whether the window was opened for this program alone, as by a double click: nobody else is attached to it.</summary>
    public bool IsOwn => !Console.IsInputRedirected && !Console.IsOutputRedirected && GetConsoleProcessList(new uint[2], 2) == 1;

    public void WaitForEnter() => Console.ReadLine();

    public void Dispose()
    {
        if (_before is not null)
        {
            Console.OutputEncoding = _before;
        }
    }

    [LibraryImport("kernel32.dll", SetLastError = true)]
    private static partial uint GetConsoleProcessList(uint[] processes, uint count);
}
