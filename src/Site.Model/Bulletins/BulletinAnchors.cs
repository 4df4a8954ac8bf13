using System.Globalization;

namespace Site.Model.Bulletins;

/// <summary>
/// Names of an issue's parts within it: ids on its pages, bookmarks in Word. An underscore keeps them apart from the ids of headings in a text, which
/// are slugs.
/// </summary>
public static class BulletinAnchors
{
    public const string Tasks = "viec_can_lam";
    public const string Consultations = "lay_y_kien";
    public const string Days = "ngay_dang_nho";
    public const string Questions = "goi_y_thao_luan";
    public const string Attendees = "uy_vien";

    /// <param name="number">From 1, of those that the issue has.</param>
    public static string Section(int number) => string.Create(CultureInfo.InvariantCulture, $"muc_{number}");

    /// <param name="number">From 1, in its section.</param>
    public static string Item(int section, int number) => string.Create(CultureInfo.InvariantCulture, $"muc_{section}_{number}");
}
