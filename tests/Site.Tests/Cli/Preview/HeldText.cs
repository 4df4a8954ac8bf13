using System.Text;
using Site.Model.Text;

namespace Site.Tests.Cli.Preview;

/// <summary>Keeps whoever reads one text waiting, for as long as a test wants.</summary>
internal sealed class HeldText(string words) : ITextStore, IDisposable
{
    private readonly byte[] _words = Encoding.UTF8.GetBytes(words);
    private readonly ManualResetEventSlim _free = new();

    public string Words => words;

    public bool IsFree => _free.IsSet;

    public void LetGo() => _free.Set();

    public StoredText Keep(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IndexOf(_words) >= 0)
        {
            _free.Wait();
        }

        return TextsInMemory.Only.Keep(utf8);
    }

    public void Dispose() => LetGo();
}
