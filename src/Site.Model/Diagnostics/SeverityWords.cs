using System.Collections.Immutable;
using Site.Model.Vietnamese;

namespace Site.Model.Diagnostics;

/// <summary>Severities in an editor's words.</summary>
public static class SeverityWords
{
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "lỗi",
        Severity.Warning => "cảnh báo",
        _ => "lưu ý",
    };

    /// <summary><c>3 lỗi, 1 cảnh báo</c>; empty if there is nothing to count.</summary>
    public static string Count(ImmutableArray<Diagnostic> diagnostics) => string.Join(", ", diagnostics
        .CountBy(diagnostic => diagnostic.Severity)
        .OrderByDescending(count => count.Key)
        .Select(count => $"{Quantity.Count(count.Value)} {Of(count.Key)}"));
}
