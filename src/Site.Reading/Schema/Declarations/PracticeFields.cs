using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Reading.Schema.Types;

namespace Site.Reading.Schema.Declarations;

/// <summary>Below <c>mo_hinh</c>.</summary>
public static class PracticeFields
{
    public static readonly Field<string> Since = new("tu", "làm từ khi nào", new TextType("tháng 5/2026"));

    public static readonly Field<string> Done = new("viec_lam", "việc làm", new TextType("Văn bản đến trong ngày được chuyển đi trong ngày", isLong: true));

    public static readonly Field<string> Result = new("ket_qua", "kết quả", new TextType("Không còn văn bản chờ quá một ngày", isLong: true));

    public static readonly Field<ImmutableArray<Located<string>>> TakenOverBy = new("nhan_rong", "nơi làm theo", new ListType<Located<string>>(
        new ReferenceType("tên bất kỳ, hoặc mã tổ chức", "chi-bo-van-phong-mau"), "[chi-bo-van-phong-mau, Chi bộ phường bạn]"));

    public static readonly ContentSchema Schema = new("mô hình", [], [Since, Done, Result, TakenOverBy]) { OftenUsed = [Since, Done] };
}
