namespace Site.Model.Paths;

/// <summary>An address in the form that a person reads and types.</summary>
public static class ShownAddress
{
    private static readonly string[] Unsaid = ["https://", "http://", "mailto:", "tel:"];

    /// <summary><c>https://khoi.example/tin-tuc/a/</c> becomes <c>khoi.example/tin-tuc/a</c>.</summary>
    public static string Of(string address)
    {
        var start = Array.Find(Unsaid, scheme => address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))?.Length ?? 0;
        return address[start..].TrimEnd('/');
    }
}
