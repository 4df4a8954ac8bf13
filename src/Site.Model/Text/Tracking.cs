using System.Collections.Frozen;

namespace Site.Model.Text;

/// <summary>Parts that social networks and mailers add to an address to follow who opens it; the address means the same without them.</summary>
public static class Tracking
{
    private static readonly string[] Beginnings = ["utm_", "__cft__"];

    private static readonly FrozenSet<string> Names = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "fbclid", "gclid", "dclid", "wbraid", "gbraid", "msclkid", "yclid", "twclid", "ttclid", "igsh", "igshid", "mibextid", "rdid", "share_url",
        "zarsrc", "zclid", "gidzl", "mc_cid", "mc_eid", "_ga", "_gl", "__tn__", "__eep__", "__xts__");

    /// <summary>The names of these parts, and the address without them; null when there are none.</summary>
    public static (string Parts, string Address)? Find(string address)
    {
        var end = address.IndexOf('#', StringComparison.Ordinal) is var hash and >= 0 ? hash : address.Length;
        var query = address.IndexOf('?', 0, end);
        if (query < 0)
        {
            return null;
        }

        var parts = address[(query + 1)..end].Split('&');
        var found = parts.Where(IsTracking).ToList();
        if (found.Count == 0)
        {
            return null;
        }

        var kept = string.Join('&', parts.Where(part => !IsTracking(part)));
        return (string.Join(", ", found.Select(Name)), address[..query] + (kept.Length > 0 ? "?" + kept : string.Empty) + address[end..]);
    }

    private static bool IsTracking(string part) => Name(part) is var name && (Names.Contains(name) || Array.Exists(Beginnings, beginning => name.StartsWith(beginning, StringComparison.OrdinalIgnoreCase)));

    private static string Name(string part) => part.Split('=', 2)[0];
}
