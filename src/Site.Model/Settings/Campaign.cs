using Site.Model.Diagnostics;
using Site.Model.Documents;

namespace Site.Model.Settings;

/// <summary>Chiến dịch: what the committee is calling for these weeks, as a strip on the home page from its first day to its last.</summary>
/// <param name="Target">Where the strip leads: a page, or <paramref name="Address"/>, that of another site.</param>
/// <param name="From">Null: from the beginning.</param>
public sealed record Campaign(string Title, string? Description, Located<InternalLink>? Target, string? Address, DateOnly? From, DateOnly Until)
{
    /// <summary>The picture's file as the settings name it.</summary>
    public Located<string>? PictureFile { get; init; }

    /// <summary>Null without one, and until the files of <c>input/</c> are known.</summary>
    public Illustration? Picture { get; init; }

    public bool IsOn(DateOnly day) => (From is not { } from || from <= day) && day <= Until;
}
