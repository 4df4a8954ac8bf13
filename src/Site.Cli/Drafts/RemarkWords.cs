using System.Collections.Immutable;
using Site.Importing.Tree;
using Site.Model.Text;
using Site.Model.Vietnamese;

namespace Site.Cli.Drafts;

/// <summary>What did not come along as it was, in words for an editor: one line for each kind, with its first examples.</summary>
internal static class RemarkWords
{
    private const int MostShown = 3;
    private const int LongestShown = 70;

    public static IEnumerable<string> Of(ImmutableArray<Remark> told) => told.GroupBy(remark => remark.Kind).OrderBy(group => group.Key).Select(group =>
    {
        var shown = group.Select(remark => Shown(remark)).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        var rest = shown.Count > MostShown ? $" và {Quantity.Count(shown.Count - MostShown)} chỗ khác" : string.Empty;
        return HarmlessText.Of(Of(group.Key, group.Count()) + (shown.Count == 0 ? string.Empty : $": {string.Join("; ", shown.Take(MostShown))}{rest}"));
    });

    private static string Shown(Remark remark)
    {
        var text = remark.Text.ReplaceLineEndings(" ");
        text = text.Length > LongestShown ? text[..LongestShown] + "…" : text;
        if (remark is { Kind: RemarkKind.MainContentChosen, Place: { } chosen })
        {
            return text.Length == 0 ? chosen : $"{chosen}, bỏ “{text}”";
        }

        return text.Length == 0 ? remark.Place ?? string.Empty : remark is { Place: { } place, Kind: not RemarkKind.OldEncoding } ? $"“{text}” ({place})" : $"“{text}”";
    }

    private static string Of(RemarkKind kind, int count) => kind switch
    {
        RemarkKind.DeletedText => $"Không lấy {Quantity.Count(count)} chỗ đã xóa khi theo dõi thay đổi",
        RemarkKind.InsertedTextTaken => $"Đã lấy {Quantity.Count(count)} chỗ thêm khi theo dõi thay đổi, cần xem đã chốt chưa",
        RemarkKind.Comment => $"Không lấy {Quantity.Count(count)} lời bình bên lề",
        RemarkKind.HiddenText => $"Không lấy {Quantity.Count(count)} chỗ chữ ẩn",
        RemarkKind.StruckTaken => $"{Quantity.Count(count)} chỗ chữ bị gạch bỏ đã thành chữ thường, xem lại có giữ không",
        RemarkKind.ShiftedTaken => $"{Quantity.Count(count)} chỗ chữ nhỏ ở trên hay ở dưới dòng đã đứng ngang dòng, xem lại có đọc ra nghĩa khác không",
        RemarkKind.FormulaTaken => $"{Quantity.Count(count)} công thức đã được viết lại trên một dòng, xem lại có đúng không",
        RemarkKind.PageHeader => "Không lấy chữ ở đầu trang, cuối trang",
        RemarkKind.ContentsDropped => "Không lấy mục lục, vì trang tự làm",
        RemarkKind.TextBoxTaken => $"Chữ trong {Quantity.Count(count)} hộp chữ đã thành đoạn thường, xem lại chỗ đứng",
        RemarkKind.ObjectDropped => $"Không lấy được {Quantity.Count(count)} hình vẽ, biểu đồ hay tệp nhúng",
        RemarkKind.MergedCells => $"{Quantity.Count(count)} bảng có ô gộp đã tách thành ô thường, xem lại từng hàng",
        RemarkKind.PictureOfTable => $"{Quantity.Count(count)} ảnh trong ô bảng đã được đưa lên trên bảng, vì ô bảng của trang không có ảnh",
        RemarkKind.TableInCell => $"{Quantity.Count(count)} bảng nằm trong ô của bảng khác đã thành các dòng của ô ấy, xem lại",
        RemarkKind.OldEncoding => "Đã đổi chữ từ bảng mã cũ sang Unicode, xem lại",
        RemarkKind.EmblemDropped => "Không lấy hình ở phần đầu văn bản (huy hiệu)",
        RemarkKind.PictureMissing => $"{Quantity.Count(count)} ảnh không có trong tệp hay thư mục được nhập",
        RemarkKind.MacrosIgnored => "Tệp có macro; macro không được chạy và không theo sang",
        RemarkKind.ExternalIgnored => $"Bỏ qua {Quantity.Count(count)} thứ nằm ngoài tệp, không tải gì về",
        RemarkKind.FileBeside => $"{Quantity.Count(count)} tệp đính kèm của trang cũ chưa theo sang (chép vào input/tep/ rồi đặt liên kết /tep/… trong bài)",
        RemarkKind.VideoAsLink => $"{Quantity.Count(count)} video, bản ghi âm đã thành liên kết",
        RemarkKind.LayoutTable => $"{Quantity.Count(count)} bảng chỉ để xếp chỗ đã thành đoạn thường",
        RemarkKind.CutOff => "Trang dài quá nên phần cuối không được lấy",
        RemarkKind.MainContentChosen => "Phần được coi là nội dung chính",
        _ => kind.ToString(),
    };
}
