using Site.Model.Documents;

namespace Site.Cli.Pictures;

/// <summary>Keeps several large pictures from being decoded at once: together they may need so much memory, a single one what it must.</summary>
internal sealed class PixelBudget
{
    private const long MostBytes = 160_000_000;

    // What a decoder that goes by lines takes, with the variant that it makes.
    private const long Least = 20_000_000;

    private readonly object _gate = new();
    private long _taken;

    public IDisposable Take(Asset picture, CancellationToken cancellation)
    {
        // All frames of an animation are held at once, at most as many as PictureEncoder allows.
        var bytes = picture.Kind == PictureKind.Animation ? MostBytes : Math.Min(MostBytes, Math.Max(Least, picture.HeldBytes));
        lock (_gate)
        {
            while (_taken + bytes > MostBytes)
            {
                cancellation.ThrowIfCancellationRequested();
                Monitor.Wait(_gate);
            }

            _taken += bytes;
        }

        return new Share(this, bytes);
    }

    private void Return(long bytes)
    {
        lock (_gate)
        {
            _taken -= bytes;
            Monitor.PulseAll(_gate);
        }
    }

    private sealed class Share(PixelBudget budget, long bytes) : IDisposable
    {
        public void Dispose() => budget.Return(bytes);
    }
}
