using DocumentFormat.OpenXml.Packaging;

namespace Site.Importing.Word;

/// <summary>Where links lead: by their relationship, or by the instruction of a field (<c>HYPERLINK "https://…"</c>).</summary>
internal static class WordLinks
{
    /// <summary>Stands for an address that is none.</summary>
    public const string Unusable = "about:blank";

    private const string Instruction = "HYPERLINK";

    /// <summary>The addresses that a part's relationships name, by their ids.</summary>
    public static Dictionary<string, string> Of(OpenXmlPart part)
    {
        var addresses = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var link in part.HyperlinkRelationships)
        {
            if (Usable(link.Uri.OriginalString) is { } address)
            {
                addresses.TryAdd(link.Id, address);
            }
        }

        return addresses;
    }

    /// <summary>Null when the field is no link.</summary>
    public static string? OfField(string instruction)
    {
        var rest = instruction.AsSpan().Trim();
        if (!rest.StartsWith(Instruction, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        rest = rest[Instruction.Length..].Trim();
        if (rest.StartsWith('\\') || rest.IsEmpty)
        {
            return null; // \l "bookmark": a place inside the document
        }

        return rest[0] == '"' && rest[1..].IndexOf('"') is >= 0 and var end ? Usable(rest.Slice(1, end).ToString()) : Usable(rest.ToString().Split(' ')[0]);
    }

    private static string? Usable(string? address) => address is null or Unusable || address.Trim().Length == 0 ? null : address.Trim();
}
