using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Model.Settings;
using Site.Reading.Schema.Yaml;

namespace Site.Reading.Schema.Types;

/// <summary>A block of the home page: the name of a usual block, or keys that define one.</summary>
public sealed class HomeBlockType() : FieldType<HomeBlock>("tên một ô có sẵn, hoặc một ô riêng có \"ten\"", "tin_moi")
{
    private const int UsualMost = 4;

    private static readonly ChoiceType<UsualBlock> Usual = new(
        new(UsualBlock.LeadStory, "tin_noi_bat", "tin nổi bật"),
        new(UsualBlock.Bulletin, "ban_tin", "bản tin tháng này"),
        new(UsualBlock.NewestDocuments, "van_ban_moi", "văn bản mới"),
        new(UsualBlock.LatestNews, "tin_moi", "tin mới"),
        new(UsualBlock.BranchActivity, "hoat_dong", "hoạt động cơ sở"),
        new(UsualBlock.NextDays, "ngay_trong_thang", "ngày đáng nhớ sắp tới"),
        new(UsualBlock.StudyTheme, "chuyen_de", "chuyên đề của năm"),
        new(UsualBlock.Consultations, "lay_y_kien", "việc đang lấy ý kiến"));

    private static readonly MappingType Own = new(HomeBlockFields.Schema);

    public override ImmutableArray<Option> Options => Usual.Options;

    public override JsonNode? Plain(JsonNode? written) => written is JsonObject keys ? PlainWords.Object(keys, HomeBlockFields.Schema) : written?.DeepClone();

    internal override bool TryRead(YamlNode node, FieldContext context, [MaybeNullWhen(false)] out HomeBlock value)
    {
        if (node is YamlMapping)
        {
            value = Own.TryRead(node, context, out var keys) && keys.Get(HomeBlockFields.Title) is { } title ? Block(title, keys) : null;
            return value is not null;
        }

        value = Usual.TryRead(node, context, out var usual) ? new HomeBlock.Usual(usual) : null;
        return value is not null;
    }

    private static HomeBlock.Own Block(string title, FieldValues keys) => new(
        title,
        new DocumentQuery(
            keys.List(HomeBlockFields.Kinds), [.. keys.List(HomeBlockFields.Genres).Select(genre => new Located<Genre>(genre.Value, genre.Span))], keys.List(HomeBlockFields.Categories), keys.List(HomeBlockFields.Tags),
            keys.List(HomeBlockFields.Units), keys.List(HomeBlockFields.Audiences))
        {
            OfATheme = keys.Value(HomeBlockFields.OfATheme) ?? false,
        },
        keys.Value(HomeBlockFields.Most) ?? UsualMost,
        keys.Value(HomeBlockFields.Look) ?? BlockLook.Cards);
}
