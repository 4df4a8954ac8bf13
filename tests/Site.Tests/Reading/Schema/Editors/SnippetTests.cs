using System.Text.Json;
using System.Text.Json.Nodes;
using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Model.Selection;
using Site.Model.Settings;
using Site.Reading;
using Site.Reading.Schema;
using Site.Reading.Schema.Declarations;
using Site.Reading.Schema.Editors;
using Site.Tests.Reading.Documents;

namespace Site.Tests.Reading.Schema.Editors;

public sealed class SnippetTests
{
    private static readonly SiteContent Sample = InputReader.Read(InputReader.Open(Repository.Sample, new ReadOptions())).Content!;

    private static readonly JsonObject All = Parse(Snippets.Write(new KnownIds(Sample.Settings, Sample.Data)));

    [Theory]
    [InlineData("khoi-tin", DocumentKind.News)]
    [InlineData("khoi-bai", DocumentKind.News)]
    [InlineData("khoi-ke-hoach", DocumentKind.Plan)]
    [InlineData("khoi-hoat-dong", DocumentKind.Activity)]
    [InlineData("khoi-ban-tin", DocumentKind.Bulletin)]
    [InlineData("khoi-trang", DocumentKind.Page)]
    public void KindSnippet_WithWhatIsRequiredFilledIn_IsADraftThatIsReadWithoutAFault(string prefix, DocumentKind kind)
    {
        var snippet = All.Single(each => (string?)each.Value!["prefix"] == prefix).Value!;
        var text = string.Join('\n', Lines(snippet).Select(line => SnippetExpansion.Expand(line, Typed(line)))) + "Thân bài.\n";

        var (document, told) = DocumentReading.ReadFile(kind, System.Text.Encoding.UTF8.GetBytes(text));

        Assert.Empty(told);
        Assert.Equal(PublicationState.Draft, document.State);
        Assert.Equal("markdown", (string?)snippet["scope"]);
    }

    [Fact]
    public void KeySnippets_AsTheyAre_AreValuesOfTheirKeys()
    {
        foreach (var kind in Enum.GetValues<DocumentKind>())
        {
            var schema = DocumentSchemas.Of(kind);
            foreach (var field in schema.All)
            {
                // A key of two fields has two snippets; one of them is this field's.
                var bodies = All.Where(each => (string?)each.Value!["prefix"] == field.Key).Select(each => string.Join('\n', Lines(each.Value!)));
                Assert.Contains(bodies, body =>
                {
                    var required = schema.Required.Where(other => other != field).Select(other => $"{other.Key}: {other.Example}");
                    // What a practice says belongs to articles of its genre alone (K236).
                    var genre = field.Key == "mo_hinh" ? ["the_loai: mo_hinh"] : Array.Empty<string>();
                    // A question with a text is answered (K260), or was passed on.
                    Field[] answering = kind != DocumentKind.Question ? [] : field == QuestionFields.ReceivedOn || field == QuestionFields.PassedOnTo ? [QuestionFields.PassedOnTo] : [QuestionFields.AnsweredBy, QuestionFields.AnsweredOn];
                    var answer = answering.Where(other => other != field).Select(other => $"{other.Key}: {other.Example}");
                    // A page that asks for opinions has a day (K267).
                    var day = field.Key == "lay_y_kien" && kind == DocumentKind.Page ? ["ngay: 2026-11-20"] : Array.Empty<string>();
                    var (_, told) = DocumentReading.Read(kind, string.Join('\n', [.. required, .. genre, .. day, .. answer, SnippetExpansion.Expand(body, string.Empty)]));
                    return told.Length == 0;
                });
            }
        }
    }

    [Fact]
    public void KeySnippets_AreOfferedInFrontMatterAlone() =>
        Assert.All(
            All.Where(each => !each.Key.Contains("(khoi-", StringComparison.Ordinal)),
            each => Assert.Equal("yaml", (string?)each.Value!["scope"]));

    [Fact]
    public void UnitSnippet_OffersEveryUnitOfTheData() =>
        Assert.All(Sample.Data.Units, unit => Assert.Contains(unit.Id, Lines(All["to_chuc"]!)[0], StringComparison.Ordinal));

    [Fact]
    public void Write_WithoutAnyIds_StillGivesPlacesToTypeIn()
    {
        var snippets = Parse(Snippets.Write(new KnownIds(Sample.Settings with { Audiences = [], Bulletin = BulletinSettings.Usual with { Sections = [] } }, SiteData.Empty)));
        Assert.Equal("to_chuc: ${1:chi-bo-van-phong-mau}", Lines(snippets["to_chuc"]!)[0]);
    }

    [Theory]
    [InlineData("a$b}c\\d{e", "a\\$b\\}c\\\\d{e")]
    public void Plain_Escapes_WhatASnippetWouldTakeForItself(string text, string snippet)
    {
        Assert.Equal(snippet, SnippetText.Plain(text));
        Assert.Equal(text, SnippetExpansion.Expand(SnippetText.Placeholder(1, snippet), string.Empty));
    }

    [Theory]
    [InlineData("a,b|c\\d$e}f")]
    public void Choice_Escapes_OnlyTheListsOwnSigns(string text)
    {
        Assert.Equal("${1|a\\,b\\|c\\\\d$e}f,g|}", SnippetText.Choice(1, [text, "g"]));
        Assert.Equal(text, SnippetExpansion.Expand(SnippetText.Choice(1, [text, "g"]), string.Empty));
    }

    /// <summary>What must be there; everything else is left as it is.</summary>
    private static string Typed(string line) => line.Split(':')[0] switch
    {
        "tieu_de" or "co_quan_ban_hanh" => "chữ",
        "so_ky_hieu" => "59-KH/ĐUK",
        "ngay_ban_hanh" => "2026-11-20",
        "thang" => "2026-11",
        _ => string.Empty,
    };

    private static List<string> Lines(JsonNode snippet) => [.. snippet["body"]!.AsArray().Select(line => (string)line!)];

    private static JsonObject Parse(string text) =>
        JsonNode.Parse(text, documentOptions: new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip })!.AsObject();
}
