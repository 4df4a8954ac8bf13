using System.Security.Cryptography;

namespace Site.Cli.Desk.Incoming;

/// <summary>The files that wait for their editors, the last few alone: each may be large, and a page that is closed asks for nothing more.</summary>
internal sealed class DroppedFiles
{
    private const int Most = 4;

    private readonly Lock _gate = new();
    private readonly Queue<DroppedFile> _files = new();

    public DroppedFile Add(string name, byte[] bytes)
    {
        var file = new DroppedFile(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8)), name, bytes);
        lock (_gate)
        {
            _files.Enqueue(file);
            if (_files.Count > Most)
            {
                _files.Dequeue();
            }
        }

        return file;
    }

    /// <summary>Null when it is gone.</summary>
    public DroppedFile? Find(string id)
    {
        lock (_gate)
        {
            return _files.FirstOrDefault(file => file.Id == id);
        }
    }

    /// <summary>Once it is written.</summary>
    public void Remove(DroppedFile file)
    {
        lock (_gate)
        {
            var others = _files.Where(other => other != file).ToList();
            _files.Clear();
            others.ForEach(_files.Enqueue);
        }
    }
}
