using System.Collections.Immutable;
using Site.Model.Attachments;
using Site.Model.Vietnamese;

namespace Site.Importing.Attachments;

/// <summary>The lines of one file, up to more than anybody reads.</summary>
internal sealed class LineList
{
    private const int MostCharacters = 8_000_000;
    private const int MostLines = 500_000;

    private readonly ImmutableArray<AttachmentLine>.Builder _lines = ImmutableArray.CreateBuilder<AttachmentLine>();
    private int _characters;

    /// <summary>Whether something was left out.</summary>
    public bool IsFull { get; private set; }

    public int Count => _lines.Count;

    /// <param name="text">May have line breaks, and tabs between what stands side by side.</param>
    /// <param name="goesOn">As in <see cref="AttachmentLine"/>, of the first line.</param>
    public void Add(AttachmentPlace place, ReadOnlySpan<char> text, bool goesOn = false)
    {
        foreach (var line in text.EnumerateLines())
        {
            foreach (var part in line.Split('\t'))
            {
                var words = line[part].Trim();
                if (words.IsEmpty)
                {
                    continue;
                }

                if (_characters + words.Length > MostCharacters || _lines.Count == MostLines)
                {
                    IsFull = true;
                    return;
                }

                _characters += words.Length;
                _lines.Add(new AttachmentLine(place, VietnameseText.Compose(words.ToString()), goesOn));
                goesOn = true;
            }

            goesOn = false;
        }
    }

    public ImmutableArray<AttachmentLine> ToImmutable() => _lines.DrainToImmutable();
}
