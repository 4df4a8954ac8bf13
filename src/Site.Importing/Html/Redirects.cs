namespace Site.Importing.Html;

/// <summary>Addresses that lead through somebody who counts: Docs and Facebook write them into what is copied.</summary>
internal static class Redirects
{
    private static readonly (string Beginning, string Name)[] _known =
    [
        ("https://www.google.com/url?", "q"), ("http://www.google.com/url?", "q"), ("https://l.facebook.com/l.php?", "u"), ("http://l.facebook.com/l.php?", "u"), ("https://lm.facebook.com/l.php?", "u"),
    ];

    public static string Unwrapped(string address)
    {
        foreach (var (beginning, name) in _known)
        {
            if (address.StartsWith(beginning, StringComparison.OrdinalIgnoreCase) &&
                address[beginning.Length..].Split('&').FirstOrDefault(part => part.StartsWith(name + "=", StringComparison.Ordinal)) is { } part)
            {
                return Uri.UnescapeDataString(part[(name.Length + 1)..]);
            }
        }

        return address;
    }
}
