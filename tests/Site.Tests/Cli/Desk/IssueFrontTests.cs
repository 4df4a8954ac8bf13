using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Site.Cli.Desk.Issue;
using Site.Model.Documents;
using Site.Model.Paths;
using static Site.Tests.Model.Bulletins.BulletinSamples;

namespace Site.Tests.Cli.Desk;

public class IssueFrontTests
{
    private const string Written = """[{"id":"mot","ghim":["tin-tuc/a.md","/tin-tuc/b/"],"noi_dung":"Lời","la":"giữ"},{"id":"sai"},"chữ"]""";

    private static readonly SectionEdit Mot = Edit("mot") with { Pins = PathsTo("/tin-tuc/a/", "/tin-tuc/b/") };

    [Fact]
    public void Write_WhatDidNotChange_IsAsItWasWritten() => Becomes(Written, [Mot], [Mot], Written);

    [Fact]
    public void Write_PinsInAnotherOrder_KeepsEachAsItWasWritten() => Becomes(
        """[{"id":"mot","ghim":["tin-tuc/a.md","/tin-tuc/b/"],"la":"giữ"}]""", [Mot], [Mot with { Pins = PathsTo("/tin-tuc/c/", "/tin-tuc/b/", "/tin-tuc/a/") }],
        """[{"id":"mot","ghim":["/tin-tuc/c/","/tin-tuc/b/","tin-tuc/a.md"],"la":"giữ"}]""");

    [Fact]
    public void Write_TheLastThingThatASectionSays_TakesTheSectionAway() => Becomes("""[{"id":"mot","ghim":["/tin-tuc/a/"]}]""", [Mot], [Edit("mot")], null);

    [Fact]
    public void Write_SectionsThatSayNothing_AreNotWritten() => Becomes(null, [], [Edit("mot"), Edit("hai") with { Position = 2 }], """[{"id":"hai","vi_tri":"2"}]""");

    [Fact]
    public void Write_ASectionLeftOut_SaysTrue() =>
        Becomes("""[{"id":"mot","bo":["/tin-tuc/a/"]}]""", [Edit("mot") with { Drops = PathsTo("/tin-tuc/a/") }], [Edit("mot") with { Hidden = true }], """[{"id":"mot","bo":true}]""");

    [Fact]
    public void Write_FormTitleAndDrops_AreKeysOfTheSection() => Becomes(
        null, [], [Edit("mot") with { Form = ItemForm.Summary, Title = "Tên", Drops = PathsTo("/tin-tuc/a/") }], """[{"id":"mot","tieu_de":"Tên","dang":"tom_tat","bo":["/tin-tuc/a/"]}]""");

    [Fact]
    public void WithNote_ChangesOneSectionsNoteAlone()
    {
        Assert.Equal("""[{"id":"mot","noi_dung":"Mới"}]""", Json(IssueFront.WithNote(null, "mot", "Mới")));
        Assert.Null(IssueFront.WithNote(Parse("""[{"id":"mot","noi_dung":"Cũ"}]"""), "mot", string.Empty));
        Assert.Equal("Lời", IssueFront.NoteOf(Parse(Written), "mot"));
        Assert.Empty(IssueFront.NoteOf(Parse(Written), "hai"));
    }

    private static void Becomes(string? written, ImmutableArray<SectionEdit> before, ImmutableArray<SectionEdit> after, string? result) =>
        Assert.Equal(result, Json(IssueFront.Write(Parse(written), before, after, text => text.EndsWith(".md", StringComparison.Ordinal) ? UrlPath.OfDocument(text) : UrlPath.Parse(text))));

    private static JsonArray? Parse(string? json) => json is null ? null : JsonNode.Parse(json)!.AsArray();

    private static string? Json(JsonArray? value) => value?.ToJsonString(new System.Text.Json.JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
