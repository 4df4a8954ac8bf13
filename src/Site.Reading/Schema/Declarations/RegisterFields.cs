using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Reading.Schema.Types;

namespace Site.Reading.Schema.Declarations;

/// <summary>An item of <c>_du-lieu/van-ban.yml</c>. Facts that a plan's front matter also states have the same keys there.</summary>
public static class RegisterFields
{
    public static readonly Field<string> Subject = new("trich_yeu", "trích yếu", new TextType("Đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh"));

    public static readonly Field<string> Issuer = new("co_quan_ban_hanh", "cơ quan ban hành", new TextType("Bộ Chính trị"))
    {
        Help = "Bỏ trống thì theo ký hiệu, nếu ký hiệu nói rõ được.",
    };

    public static readonly Field<DateOnly> IssuedOn = new("ngay_ban_hanh", "ngày ban hành", new DateType("15/05/2016"))
    {
        Help = "Số và ký hiệu được đánh lại theo nhiệm kỳ, nên có ngày mới chắc là văn bản nào.",
    };

    public static readonly Field<string> Address = new("dia_chi", "địa chỉ đọc toàn văn", new WebAddressType("https://vanban.example/05-ct-tw"));

    public static readonly Field<Located<string>> File = new("tep", "tệp toàn văn", new ReferenceType("đường dẫn một tệp", "/tep/mau-gui-tin.docx"));

    public static readonly ContentSchema Schema = new(
        "văn bản",
        [PlanFields.Code],
        [
            IssuedOn, PlanFields.TypeName, Subject, Issuer, PlanFields.Signer, PlanFields.EffectiveFrom, PlanFields.EffectiveUntil, PlanFields.Status,
            PlanFields.Bases, PlanFields.Replaces, Address, File,
        ]);
}
