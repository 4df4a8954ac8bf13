using Site.Model.Register;
using Site.Model.Vietnamese;

namespace Site.Rendering.Wording;

/// <summary>What a document of the register is called.</summary>
internal static class KnownDocumentWords
{
    /// <summary><c>Kế hoạch số 59-KH/ĐUK</c></summary>
    public static string Heading(KnownDocument document) =>
        document.TypeName is { } type && !document.Code.ToString().StartsWith(type, StringComparison.OrdinalIgnoreCase) ? $"{type} số {document.Code}" : $"Văn bản số {document.Code}";

    /// <summary><c>Kế hoạch của Đảng ủy Khối, ngày 22/3/2022</c></summary>
    public static string Origin(KnownDocument document)
    {
        var issuer = document.Issuer is { } name ? $" của {name}" : string.Empty;
        var day = document.IssuedOn is { } issued ? $", ngày {DateWords.Short(issued)}" : string.Empty;
        return $"{document.TypeName ?? "Văn bản"}{issuer}{day}";
    }
}
