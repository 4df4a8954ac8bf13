using System.Collections.Immutable;

namespace Site.Reading.Markdown;

/// <summary>The kinds of khung: the name after the colons, and the title of one that has none of its own.</summary>
public static class CalloutKinds
{
    public static readonly ImmutableArray<(string Name, string Title)> All = [("ghi-nho", "Ghi nhớ"), ("viec-can-lam", "Việc cần làm"), ("luu-y", "Lưu ý")];
}
