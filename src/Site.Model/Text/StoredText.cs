namespace Site.Model.Text;

/// <summary>A text as UTF-8 that need not be in memory until somebody reads it.</summary>
public abstract class StoredText
{
    public static readonly StoredText Empty = new TextInMemory(default);

    /// <summary>The same bytes each time. The memory is the caller's until it drops it; nobody writes to it.</summary>
    public abstract ReadOnlyMemory<byte> Read();
}

/// <summary>A text that is small, or wanted too often to be kept elsewhere.</summary>
public sealed class TextInMemory(ReadOnlyMemory<byte> utf8) : StoredText
{
    public override ReadOnlyMemory<byte> Read() => utf8;
}

/// <summary>Where the texts of a whole site are kept. Safe for any number of threads.</summary>
public interface ITextStore
{
    StoredText Keep(ReadOnlySpan<byte> utf8);
}

/// <summary>Keeps everything in memory: the fastest, for whoever shows the same pages again and again.</summary>
public sealed class TextsInMemory : ITextStore
{
    public static readonly TextsInMemory Only = new();

    public StoredText Keep(ReadOnlySpan<byte> utf8) => new TextInMemory(utf8.ToArray());
}
