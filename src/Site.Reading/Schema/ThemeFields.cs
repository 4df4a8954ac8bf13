using Site.Reading.Schema.Types;

namespace Site.Reading.Schema;

/// <summary>The keys of a theme's <c>theme.yml</c>.</summary>
public static class ThemeFields
{
    public static readonly Field<string> Name = new("ten", "tên giao diện", new TextType("Khối"));

    public static readonly Field<string> Description = new("mo_ta", "mô tả", new TextType("Giao diện đỏ và vàng"));

    public static readonly Field<string> Color = new("mau_chinh", "màu chính", new ColorType("\"#a4161a\""));

    public static readonly Field<string> BackgroundColor = new("mau_nen", "màu nền", new ColorType("\"#ffffff\""));

    public static readonly Field<string> Icon = new("bieu_tuong", "tệp biểu tượng trong assets/", new TextType("bieu-tuong.svg"));

    public static readonly ContentSchema Schema = new("giao diện", [Name, Color, BackgroundColor], [Description, Icon]);
}
