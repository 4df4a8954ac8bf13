using System.Text;
using Site.Model.Diagnostics;
using Site.Reading.Schema.Declarations;
using Site.Reading.Schema.Guide;
using Site.Reading.Schema.Guide.Chapters;

namespace Site.Reading.Schema;

/// <summary>The guide for whoever sets a page up, <c>input/CAI-DAT.md</c>: settings, data and theme. Its tables come from the schemas.</summary>
public static class SetupGuide
{
    public static string Write(Invocation invocation)
    {
        var guide = new StringBuilder();
        guide.Append(SettingUp.Text);
        KeyTable.Write(guide, "Các khóa của `cau-hinh.yml`:", SettingsFields.Schema);
        KeyTable.Write(guide, "Mỗi ô riêng trong `trang_chu`:", HomeBlockFields.Schema);
        KeyTable.Write(guide, "Màu và ảnh của giao diện, trong `theme.yml` của giao diện:", ThemeFields.Schema);
        guide.Append(Data.Text);
        KeyTable.Write(guide, "Mỗi tổ chức trong `_du-lieu/to-chuc.yml`:", UnitFields.Schema);
        KeyTable.Write(guide, "Mỗi chuyên mục trong `_du-lieu/chuyen-muc.yml`:", CategoryFields.Schema);
        KeyTable.Write(guide, "Mỗi ngày trong `_du-lieu/ngay-ky-niem.yml`:", DayFields.Schema);
        KeyTable.Write(guide, "Mỗi văn bản trong `_du-lieu/van-ban.yml`:", RegisterFields.Schema);
        KeyTable.Write(guide, "Mỗi từ trong `_du-lieu/tu-dung.yml`:", WordFields.Schema);
        KeyTable.Write(guide, "Mỗi dòng trong `_du-lieu/nhuan-but.yml`:", RoyaltyEntryFields.Schema);
        guide.Append(Glossary.Chapter());
        return invocation.In(guide.ToString());
    }
}
