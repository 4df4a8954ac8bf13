using Site.Model.Vietnamese;

namespace Site.Reading.Documents;

/// <summary>Whether an unreadable front matter has a line <c>pham_vi: noi_bo</c>: then nothing of it is quoted to the public.</summary>
internal static class InternalMark
{
    public static bool IsIn(string text)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (VietnameseText.FoldKey(line.ToString()) is var folded && folded.StartsWith("phamvi:", StringComparison.Ordinal) &&
                (folded.Contains("noibo", StringComparison.Ordinal) || folded.Contains("internal", StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }
}
