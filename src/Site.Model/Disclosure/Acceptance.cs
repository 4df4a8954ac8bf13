namespace Site.Model.Disclosure;

/// <summary>Reasons that editors give why a document may go out as it is.</summary>
/// <param name="InternalMark">For “lưu hành nội bộ” in a public text.</param>
/// <param name="PersonalData">For numbers, addresses and mail addresses of persons.</param>
public sealed record Acceptance(string? InternalMark, string? PersonalData)
{
    public static readonly Acceptance None = new(null, null);

    public IEnumerable<string> Reasons => new[] { InternalMark, PersonalData }.OfType<string>();
}
