using System.Globalization;
using Site.Model.Vietnamese;

namespace Site.Reading.Markdown;

/// <summary>Gives the headings of one text their ids: slugs; the second heading of a name gets -2.</summary>
internal sealed class HeadingIds
{
    private readonly Dictionary<string, int> _uses = new(StringComparer.Ordinal);

    public string Next(string text)
    {
        var name = VietnameseText.Slug(text);
        var id = name;
        while (!_uses.TryAdd(id, 1))
        {
            id = string.Create(CultureInfo.InvariantCulture, $"{name}-{++_uses[name]}");
        }

        return id;
    }
}
