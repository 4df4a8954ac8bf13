namespace Site.Tests.Cli.Commands;

/// <summary>An input folder with settings, two units and no article, gone after the test.</summary>
internal sealed class SmallSite : IDisposable
{
    public const string Article = "---\ntieu_de: Một\nngay: 2026-11-19\n---\n\nNội dung.\n";

    private const string Every = """
        - { thu_muc: tin-tuc, loai: tin_tuc, ten: Tin tức }
          - { thu_muc: ke-hoach, loai: ke_hoach, ten: Kế hoạch }
          - { thu_muc: hoat-dong, loai: hoat_dong, ten: Hoạt động }
          - { thu_muc: chuyen-de, loai: chuyen_de, ten: Chuyên đề }
          - { thu_muc: ban-tin, loai: ban_tin, ten: Bản tin }
        """;

    private readonly TemporaryFolder _folder = new();

    public SmallSite(string sections = Every)
    {
        Write("cau-hinh.yml", $"""
            ten_trang: Trang mẫu
            dia_chi_trang: https://khoi.example
            co_quan: {"{ ten: Đảng ủy Khối mẫu }"}
            ma_co_quan: [ĐUK]
            chuyen_trang:
              {sections}

            """);
        Write("_du-lieu/to-chuc.yml", "- { id: chi-bo-mot, ten: Chi bộ Một, loai: chi_bo }\n- { id: chi-bo-hai, ten: Chi bộ Hai, loai: chi_bo }\n");
    }

    public string Input => _folder["input"];

    public void Write(string path, string text) => _folder.WriteFile($"input/{path}", text);

    public void Dispose() => _folder.Dispose();
}
