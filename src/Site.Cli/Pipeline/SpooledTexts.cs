using Microsoft.Win32.SafeHandles;
using Site.Cli.Publishing;
using Site.Model.Text;

namespace Site.Cli.Pipeline;

/// <summary>
/// Keeps texts in one file that is gone when the program ends: a build reads each a few times, and those of 10,000 articles would take a fifth of its
/// memory. The file is closed when the last of them is forgotten. Where it cannot be written (a full disk), texts stay in memory.
/// </summary>
public sealed class SpooledTexts : ITextStore
{
    private readonly SafeFileHandle? _file;
    private long _length;

    private SpooledTexts(SafeFileHandle? file) => _file = file;

    /// <summary>The file lies beside the output: what a system keeps for temporary files may itself be memory.</summary>
    /// <param name="output">As the command line says it; its parent folder need not be there.</param>
    public static SpooledTexts Beside(string output)
    {
        var path = OutputPlaces.Beside(output, $"chu.{Path.GetRandomFileName()}");
        try
        {
            // Whatever ends the program, no text of an unpublished document stays behind: on Unix an open file needs no name.
            var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, OperatingSystem.IsWindows() ? FileOptions.DeleteOnClose : FileOptions.None);
            if (!OperatingSystem.IsWindows())
            {
                File.Delete(path);
            }

            return new SpooledTexts(file);
        }
        catch (Exception e) when (WriteFailure.Is(e))
        {
            return new SpooledTexts(null);
        }
    }

    public StoredText Keep(ReadOnlySpan<byte> utf8)
    {
        if (_file is null)
        {
            return TextsInMemory.Only.Keep(utf8);
        }

        var start = Interlocked.Add(ref _length, utf8.Length) - utf8.Length;
        try
        {
            RandomAccess.Write(_file, utf8, start);
            return new SpooledText(_file, start, utf8.Length);
        }
        catch (Exception e) when (WriteFailure.Is(e))
        {
            return TextsInMemory.Only.Keep(utf8);
        }
    }

    private sealed class SpooledText(SafeFileHandle file, long start, int length) : StoredText
    {
        public override ReadOnlyMemory<byte> Read()
        {
            var utf8 = GC.AllocateUninitializedArray<byte>(length);
            for (var read = 0; read < length;)
            {
                var more = RandomAccess.Read(file, utf8.AsSpan(read), start + read);
                read += more > 0 ? more : throw new EndOfStreamException("A text that was kept is gone");
            }

            return utf8;
        }
    }
}
