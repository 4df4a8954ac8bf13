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

    public static readonly Field<FieldValues> Paper = new("trang_in", "khổ in của bản tin", new MappingType(PaperFields.Schema))
    {
        Example = "{ le_trai: 30, co_chu: 14 }",
    };

    public static readonly ContentSchema Schema = new("giao diện", [Name, Color, BackgroundColor], [Description, Icon, Paper]);
}

/// <summary>Below <c>trang_in</c>: lengths in millimetres, type in points, line spacing in hundredths.</summary>
public static class PaperFields
{
    public static readonly Field<int> Top = new("le_tren", "lề trên (mm)", new NumberType(5, 60, "20"));

    public static readonly Field<int> Bottom = new("le_duoi", "lề dưới (mm)", new NumberType(5, 60, "20"));

    public static readonly Field<int> Left = new("le_trai", "lề trái (mm)", new NumberType(5, 60, "30"));

    public static readonly Field<int> Right = new("le_phai", "lề phải (mm)", new NumberType(5, 60, "15"));

    public static readonly Field<string> Font = new("phong_chu", "phông chữ", new TextType("Times New Roman"));

    public static readonly Field<int> Body = new("co_chu", "cỡ chữ nội dung (pt)", new NumberType(8, 24, "14"));

    public static readonly Field<int> Header = new("co_chu_dau", "cỡ chữ phần đầu (pt)", new NumberType(8, 24, "14"));

    public static readonly Field<int> Spacing = new("gian_dong", "giãn dòng (phần trăm)", new NumberType(100, 200, "115"));

    public static readonly ContentSchema Schema = new("khổ in", [], [Top, Bottom, Left, Right, Font, Body, Header, Spacing]);
}
