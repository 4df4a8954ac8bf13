using Site.Model.Diagnostics;
using Site.Model.Paths;
using Site.Model.Vietnamese;
using Site.Reading.Schema;
using Site.Reading.Schema.Declarations;
using Site.Reading.Schema.Yaml;

namespace Site.Tests.Reading.Schema;

public sealed class SchemaTests
{
    public static readonly TheoryData<ContentSchema> Schemas =
    [
        .. DocumentSchemas.All,
        ImageFields.Schema, AttachmentFields.Schema, TaskFields.Schema, SettingsFields.Schema, CommitteeFields.Schema, MenuFields.Schema,
        SectionFields.Schema, AudienceFields.Schema, UnitFields.Schema, CategoryFields.Schema, DayFields.Schema, ThemeFields.Schema,
        BulletinSettingsFields.Schema, BulletinSectionFields.Schema, IssueSectionFields.Schema, BulletinPlacementFields.Schema,
    ];

    [Theory]
    [MemberData(nameof(Schemas), DisableDiscoveryEnumeration = true)]
    public void Schema_EveryName_MeansOneKey(ContentSchema schema)
    {
        var names = schema.All.SelectMany(field => field.Aliases.Select(alias => alias.Key).Prepend(field.Key)).Select(VietnameseText.FoldKey);

        Assert.Distinct(names);
    }

    [Theory]
    [MemberData(nameof(Schemas), DisableDiscoveryEnumeration = true)]
    public void Schema_EveryKey_IsPlainAndHasWordsForEditors(ContentSchema schema) =>
        Assert.All(schema.All, field =>
        {
            Assert.Matches("^[a-z]+(_[a-z]+)*$", field.Key);
            Assert.NotEmpty(field.Label);
            Assert.NotEmpty(field.Example);
            Assert.DoesNotContain('\n', field.Example);
            Assert.True(field.Help.Length == 0 || field.Help.EndsWith('.'), field.Help);
        });

    [Theory]
    [MemberData(nameof(Schemas), DisableDiscoveryEnumeration = true)]
    public void Schema_EveryExample_IsReadAsItStands(ContentSchema schema)
    {
        var diagnostics = new DiagnosticBag();
        var file = SourcePath.InInput("vi-du.yml");
        var yaml = string.Concat(schema.All.Select(field => $"{field.Key}: {field.Example}\n"));
        var mapping = Assert.IsType<YamlMapping>(YamlReader.Read(file, yaml, 1, YamlReader.FileKilobytes, diagnostics));
        var values = SchemaReader.Read(schema, mapping, SourceSpan.Start, file, diagnostics);

        Assert.Empty(diagnostics.Lines());
        Assert.All(schema.All, field => Assert.True(values.IsWritten(field), field.Key));
    }

    [Theory]
    [MemberData(nameof(Schemas), DisableDiscoveryEnumeration = true)]
    public void Schema_OftenUsedKeys_AreOptionalOnes(ContentSchema schema) => Assert.Empty(schema.OftenUsed.Except(schema.Optional));

    [Theory]
    [InlineData("tieude", "tieu_de")]
    [InlineData("title", "tieu_de")]
    [InlineData("draft", "trang_thai")]
    public void Find_NameOrAlias_GivesTheKey(string folded, string key) => Assert.Equal(key, DocumentSchemas.News.Find(folded).Field?.Key);

    [Fact]
    public void Find_KeyOfAnotherKind_GivesNothing() => Assert.Null(DocumentSchemas.News.Find("sokyhieu").Field);
}
