using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Paths;

namespace Site.Model.Documents;

/// <summary>The changes that one issue's <c>muc</c> makes to one section of the settings.</summary>
/// <param name="Id">A section of the settings; another one is new and must have a title.</param>
/// <param name="Title">Null: the settings' own.</param>
/// <param name="Position">Its place in the issue, from 1; null: where the settings' order puts it.</param>
/// <param name="Form">Null: the form of the settings; a new section prints whole texts.</param>
/// <param name="Pins">Documents that stand here whatever the rules say: first, and in this order.</param>
/// <param name="Hidden">Whether the issue leaves the section out, with everything that its rule takes.</param>
/// <param name="Drops">Documents that are left out of this issue, unless it pins them elsewhere.</param>
/// <param name="Note">What the editor writes at the section's head.</param>
public sealed record SectionEdit(
    Located<string> Id, string? Title, int? Position, ItemForm? Form,
    ImmutableArray<Located<UrlPath>> Pins, bool Hidden, ImmutableArray<Located<UrlPath>> Drops, Body? Note)
{
    public static SectionEdit Of(Located<string> id) => new(id, null, null, null, [], false, [], null);
}

/// <summary>How much of a document an issue prints.</summary>
public enum ItemForm
{
    /// <summary>toàn văn</summary>
    Whole,

    /// <summary>tóm tắt</summary>
    Summary,
}
