using Site.Model.Settings;
using Site.Reading.Schema.Types;

namespace Site.Reading.Schema.Declarations;

/// <summary>Below <c>xuat_ban</c>.</summary>
public static class PublicationFields
{
    public static readonly Field<PublicationWay> Way = new("cach", "cách đưa trang lên", new ChoiceType<PublicationWay>(
        new(PublicationWay.Folder, "thu_muc", "chép vào một thư mục"),
        new(PublicationWay.Git, "git", "đẩy nội dung lên kho git"),
        new(PublicationWay.Netlify, "netlify", "đưa trang đã dựng lên Netlify")));

    public static readonly Field<string> Target = new("dich", "nơi đến", new TextType("/srv/www/khoi"))
    {
        Help = "Với `thu_muc`: thư mục hay ổ mạng mà máy chủ web đang phục vụ. Với `netlify`: tên trang hay Project ID ghi ở app.netlify.com.",
    };

    public static readonly Field<string> InternalFolder = new("noi_bo", "thư mục của bản nội bộ", new TextType("/srv/noi-bo/khoi"))
    {
        Help = "Thư mục hay ổ mạng chỉ người trong cơ quan xem được.",
    };

    public static readonly ContentSchema Schema = new("xuất bản", [], [Way, Target, InternalFolder]);
}
