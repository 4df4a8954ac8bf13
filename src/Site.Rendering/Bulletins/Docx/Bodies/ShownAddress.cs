namespace Site.Rendering.Bulletins.Docx.Bodies;

/// <summary>An address as a person reads and types it.</summary>
internal static class ShownAddress
{
    private static readonly string[] Unsaid = ["https://", "http://", "mailto:", "tel:"];

    /// <summary><c>https://khoi.example/tin-tuc/a/</c> is <c>khoi.example/tin-tuc/a</c>.</summary>
    public static string Of(string address)
    {
        var start = Array.Find(Unsaid, scheme => address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))?.Length ?? 0;
        return address[start..].TrimEnd('/');
    }
}
