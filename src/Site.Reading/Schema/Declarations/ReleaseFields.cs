using System.Collections.Immutable;
using Site.Model.Documents;
using Site.Reading.Schema.Types;

namespace Site.Reading.Schema.Declarations;

/// <summary>The list in the folder of an issue's copies, <c>_phat-hanh/2026-11/so.yml</c>. The program writes it.</summary>
public static class ReleaseFields
{
    public static readonly Field<ImmutableArray<FieldValues>> Sections = new("muc", "các mục", new ListType<FieldValues>(
        new MappingType(ReleasedSectionFields.Schema), "[{ id: hoat-dong, tieu_de: Hoạt động cơ sở }]"));

    public static readonly Field<ImmutableArray<FieldValues>> Plans = new("nhiem_vu", "văn bản có việc đến hạn", new ListType<FieldValues>(
        new MappingType(ReleasedItemFields.Schema), "[{ tep: nhiem-vu/01-59-kh-duk.md, goc: ke-hoach/59-kh-duk.md }]"));

    public static readonly Field<ImmutableArray<FieldValues>> Consultations = new("lay_y_kien", "bài lấy ý kiến", new ListType<FieldValues>(
        new MappingType(ReleasedItemFields.Schema), "[{ tep: lay-y-kien/01-gop-y.md, goc: tin-tuc/2026/gop-y.md }]"));

    public static readonly ContentSchema Schema = new("bản chép của số đã phát hành", [], [Sections, Plans, Consultations]);
}

public static class ReleasedSectionFields
{
    public static readonly Field<string> Id = new("id", "mã của mục", new TextType("hoat-dong"));

    public static readonly Field<string> Title = new("tieu_de", "tiêu đề", new TextType("Hoạt động cơ sở"));

    public static readonly Field<ItemForm> Form = BulletinSectionFields.Form;

    public static readonly Field<ImmutableArray<FieldValues>> Items = new("bai", "các bài", new ListType<FieldValues>(
        new MappingType(ReleasedItemFields.Schema), "[{ tep: 01-hoat-dong/01-hop.md, goc: hoat-dong/2026/hop.md }]"));

    public static readonly ContentSchema Schema = new("mục của số đã phát hành", [Id, Title], [Form, Items]);
}

public static class ReleasedItemFields
{
    public static readonly Field<string> Copy = new("tep", "bản chép", new TextType("01-hoat-dong/01-hop.md"));

    public static readonly Field<string> Original = new("goc", "bài gốc", new TextType("hoat-dong/2026/hop.md"));

    public static readonly Field<bool> IsPublicOnly = new("chi_cong_khai", "chỉ ở bản công khai", YesNoType.Instance);

    public static readonly ContentSchema Schema = new("bài của số đã phát hành", [Copy, Original], [IsPublicOnly]);
}
