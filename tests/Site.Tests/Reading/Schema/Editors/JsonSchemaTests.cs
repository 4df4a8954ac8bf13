using System.Text;
using System.Text.Json.Nodes;
using Site.Model.Diagnostics;
using Site.Model.Paths;
using Site.Model.Selection;
using Site.Reading;
using Site.Reading.Schema;
using Site.Reading.Schema.Declarations;
using Site.Reading.Schema.Editors;
using Site.Reading.Schema.Yaml;

namespace Site.Tests.Reading.Schema.Editors;

public sealed class JsonSchemaTests
{
    private static readonly SiteContent Sample = InputReader.Read(InputReader.Open(Repository.Sample, new ReadOptions())).Content!;

    private static readonly JsonSchemas Schemas = new(new KnownIds(Sample.Settings, Sample.Data));

    [Fact]
    public void SampleSettings_FollowTheSchema() =>
        Assert.Null(Check(Schemas.Mapping(SettingsFields.Schema), Repository.Text("input/cau-hinh.yml")));

    [Fact]
    public void SampleData_FollowsTheSchemas()
    {
        Assert.Null(Check(Schemas.List(UnitFields.Schema), Repository.Text("input/_du-lieu/to-chuc.yml")));
        Assert.Null(Check(Schemas.List(CategoryFields.Schema), Repository.Text("input/_du-lieu/chuyen-muc.yml")));
        Assert.Null(Check(Schemas.List(DayFields.Schema), Repository.Text("input/_du-lieu/ngay-ky-niem.yml")));
    }

    [Fact]
    public void SampleDocuments_FollowTheSchemasOfTheirKinds()
    {
        Assert.NotEmpty(Sample.Documents);
        foreach (var document in Sample.Documents)
        {
            var schema = Schemas.Mapping(DocumentSchemas.Of(document.Kind));
            var wrong = Check(schema, Repository.Text(document.Source.Value).Split("\n---\n", 2)[0]["---\n".Length..]);
            Assert.True(wrong is null, $"{document.Source} {wrong}");
        }
    }

    [Theory]
    [InlineData("tieu_de: Một\nngay: 2026-11-20", null)]
    [InlineData("tieu_de: Một\nngay: 2026-11-20\ntom_tat:\nthe_loai:\nanh:", null)]
    [InlineData("tieu_de: 2026\nngay: 2026-11-20\nban_tin: false\nto_chuc: [chi-bo-moi]\nanh: /anh/a.png", null)]
    [InlineData("ngay: 2026-11-20", ": no tieu_de")]
    [InlineData("tieu_de:\nngay: 2026-11-20", "/tieu_de: not")]
    [InlineData("tieu_de: Một\nngay: 2026-11-20\nngayy: 1", ": odd ngayy")]
    [InlineData("tieu_de: Một\nngay: 2026-11-20\nthe_loai: tinn", "/the_loai: none")]
    [InlineData("tieu_de: Một\nngay: 2026-11-20\nanh: { tep: /a.png }", "/anh: none")]
    [InlineData("tieu_de: Một\nngay: 2026-11-20\nban_tin: { muc: x, vi_tri: 0 }", "/ban_tin: none")]
    public void NewsSchema_ToldOfAFault_FindsIt(string yaml, string? fault)
    {
        var found = Check(Schemas.Mapping(DocumentSchemas.News), yaml);
        Assert.Equal(fault is null, found is null);
        Assert.StartsWith(fault ?? string.Empty, found ?? string.Empty, StringComparison.Ordinal);
    }

    [Fact]
    public void UnitKey_OffersTheUnitsByTheirNames()
    {
        var text = Schemas.Mapping(DocumentSchemas.Activity);
        Assert.All(Sample.Data.Units, unit =>
        {
            Assert.Contains($"\"{unit.Id}\"", text, StringComparison.Ordinal);
            Assert.Contains($"\"{unit.Name}\"", text, StringComparison.Ordinal);
        });
    }

    private static string? Check(string schema, string yaml)
    {
        var diagnostics = new DiagnosticBag();
        var node = YamlReader.Read(SourcePath.InInput("thu.yml"), yaml, 1, YamlReader.FileKilobytes, diagnostics);
        Assert.Empty(diagnostics.Lines());
        return SchemaCheck.Find(node!, JsonNode.Parse(schema)!.AsObject());
    }
}
