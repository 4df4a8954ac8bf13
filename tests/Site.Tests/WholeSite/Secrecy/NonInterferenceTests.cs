using System.Collections.Immutable;
using System.Text;
using CsCheck;
using Site.Tests.Cli;
using Site.Tests.Pictures;

namespace Site.Tests.WholeSite.Secrecy;

/// <summary>
/// The public site does not depend on what is hidden: with all drafts, internal, coming, expired and withdrawn documents, and with the files that only they use, it is byte
/// for byte the site without them. So nobody can learn from it what they say, how many there are, or that there are any. The one exception is meant: the address
/// of a withdrawn document says that it was.
/// </summary>
public sealed class NonInterferenceTests
{
    private const string Settings = """
        ten_trang: Trang mẫu
        dia_chi_trang: https://khoi.example
        co_quan: { ten: Đảng ủy Khối (mẫu) }
        ma_co_quan: [ĐUK]
        trang_chu: [tin_noi_bat, tin_moi, ban_tin, van_ban_moi, ngay_trong_thang, hoat_dong, chuyen_de]
        chuyen_trang:
          - { thu_muc: tin-tuc, loai: tin_tuc, ten: Tin tức }
          - { thu_muc: ke-hoach, loai: ke_hoach, ten: Kế hoạch }
          - { thu_muc: hoat-dong, loai: hoat_dong, ten: Hoạt động cơ sở }
          - { thu_muc: chuyen-de, loai: chuyen_de, ten: Chuyên đề }
          - { thu_muc: hoi-dap, loai: hoi_dap, ten: Hỏi đáp }
          - { thu_muc: ban-tin, loai: ban_tin, ten: Bản tin }
        so_bai_moi_trang: 3
        doi_tuong:
          - { id: cap-uy, ten: Cấp ủy viên }
          - { id: dang-vien, ten: Đảng viên }
        ban_tin:
          ngay_sinh_hoat: 3
          muc:
            - { id: tin, ten: Tin, loai: tin_tuc, toi_da: 2 }
            - { id: viec, ten: Việc, loai: hoat_dong, dang: tom_tat }
            - { id: van-ban, ten: Văn bản, loai: ke_hoach, dang: tom_tat }
            - { id: tra-loi, ten: Trả lời, loai: hoi_dap, toi_da: 2 }

        """;

    private const string Units = """
        - { id: dang-bo, ten: Đảng bộ Cơ sở (mẫu), loai: dang_bo_co_so }
        - { id: chi-bo-mot, ten: Chi bộ Một (mẫu), loai: chi_bo, truc_thuoc: dang-bo }
        - { id: chi-bo-hai, ten: Chi bộ Hai (mẫu), loai: chi_bo, truc_thuoc: dang-bo }
        - { id: chi-bo-ba, ten: Chi bộ Ba (mẫu), loai: chi_bo }

        """;

    private const string Categories = "- { id: xay-dung-dang, ten: Xây dựng Đảng }\n- { id: dan-van, ten: Dân vận }\n";

    /// <summary>What the program leaves aside in any edition.</summary>
    private static readonly string[] LeftAside = ["_ghi-chu.md", "tin-tuc/_so-tay/bai.md", ".an/bai.md", "_du-lieu/so-tay.yml", "README.md", "anh/thua.jpg", "tep/thua.txt", "tin-tuc/2026/ghi chú.docx"];

    private static readonly Lazy<byte[]> Picture = new(() => TestPicture.Jpeg(360, 240));

    [Fact]
    public void PublicSite_WithAllThatIsHidden_IsTheSameAsWithout() => AnyDocument.Gen.Array[2, 24].Select(Sound).Always(IsTheSame, times: 5);

    private static void IsTheSame(AnyDocument[] documents)
    {
        var without = Rendered(documents, hidden: false);
        var with = Rendered(documents, hidden: true);
        with = with.RemoveRange(with.Where(file => !without.ContainsKey(file.Key) && Encoding.UTF8.GetString(file.Value).Contains("<h1>Bài đã được rút</h1>", StringComparison.Ordinal)).Select(file => file.Key));
        var difference = TreeDifference.Of(without, with);
        Assert.True(difference.Length == 0, $"{string.Join('\n', documents.Select((document, at) => $"{document.PathAt(at)}: {document}"))}\n{difference}");
    }

    private static ImmutableSortedDictionary<string, byte[]> Rendered(AnyDocument[] documents, bool hidden)
    {
        using var folder = new TemporaryFolder();
        folder.WriteFile("input/cau-hinh.yml", hidden ? Settings + "nhuan_but: [{ the_loai: tin, muc: 50000 }]\n" : Settings);
        folder.WriteFile("input/_du-lieu/to-chuc.yml", Units);
        folder.WriteFile("input/_du-lieu/chuyen-muc.yml", Categories);
        if (hidden)
        {
            folder.WriteFile("input/_du-lieu/nhuan-but.yml", "- { bai: tin-tuc/bai.md, muc: 70000, nguoi_nhan: Người nhận kín }\n");
        }

        foreach (var file in hidden ? LeftAside : [])
        {
            Write(folder, file, "---\ntieu_de: Sổ tay kín\nngay: 2026-11-01\n---\n\nChữ trong sổ tay.\n");
        }

        for (var at = 0; at < documents.Length; at++)
        {
            if (hidden || !documents[at].IsHidden)
            {
                Write(folder, documents[at].PathAt(at), documents[at].Text(at, documents));
                foreach (var file in documents[at].FilesAt(at))
                {
                    Write(folder, file, file);
                }
            }
        }

        return SiteRun.Render(SiteRun.Request(folder["input"], themes: Repository.PathOf("themes")) with { ThemeName = "khoi" });
    }

    private static void Write(TemporaryFolder folder, string file, string text)
    {
        var path = folder.WriteFile($"input/{file}", text);
        if (file.EndsWith(".jpg", StringComparison.Ordinal))
        {
            // A tail of its own, so that no two have one address.
            File.WriteAllBytes(path, [.. Picture.Value, .. Encoding.UTF8.GetBytes(file)]);
        }
    }

    /// <summary>
    /// Without what a site may not have: two public issues of one month. And without an internal, coming or expired issue beside a later public one: by design (<see cref="Site.Model.Selection.IssueCalendar"/>)
    /// that one holds what came after the former, in each edition that shows it.
    /// </summary>
    private static AnyDocument[] Sound(AnyDocument[] documents)
    {
        var taken = new HashSet<int>();
        var kept = documents.Where(document => document.IsHidden || document.Kind != AnyKind.Bulletin || taken.Add(document.Month)).ToArray();
        return [.. kept.Select(document => document is { Kind: AnyKind.Bulletin, Hiding: Hiding.Internal or Hiding.Future or Hiding.Expired } && taken.Any(month => month >= document.Month) ? document with { Hiding = Hiding.Draft } : document)];
    }
}
