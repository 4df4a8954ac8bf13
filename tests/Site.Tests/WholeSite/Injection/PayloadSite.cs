using System.Globalization;
using System.Text;

namespace Site.Tests.WholeSite.Injection;

/// <summary>A small site with a page of each kind, in which every text that an editor writes is one of the values given.</summary>
/// <param name="value">The value for the n-th place of the site; null where the place keeps its harmless word.</param>
internal sealed class PayloadSite(Func<int, string?> value)
{
    private readonly HashSet<int> _harmless = [];
    private readonly List<(string File, int First, int Last)> _lines = [];

    /// <summary>How many places there are.</summary>
    public int Count => _lines.Count;

    /// <summary>
    /// Lets the places on a line keep their harmless words: what is refused there with a message never reaches a page. If they do already, the place before them has opened what
    /// nothing closes.
    /// </summary>
    /// <returns>Whether there was something to spare.</returns>
    public bool Spare(string file, int line)
    {
        var before = Enumerable.Range(0, Count).Where(place => _lines[place].File == file && _lines[place].First <= line && !_harmless.Contains(place)).ToList();
        var there = before.Where(place => _lines[place].Last >= line).ToList();
        return (there.Count > 0 ? there : before.TakeLast(1)).Count(_harmless.Add) > 0;
    }

    /// <summary>The text of each file, by path below <c>input/</c>. Places are <c>‹›</c> as a YAML string, <c>«»</c> as they are, with the harmless word that they need, if any.</summary>
    public IEnumerable<(string Path, string Text)> Files()
    {
        _lines.Clear();
        return Templates.Select(file => (file.Path, Fill(file.Path, file.Text)));
    }

    private string Fill(string path, string template)
    {
        var filled = new StringBuilder();
        var line = 1;
        foreach (var each in template.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n'))
        {
            foreach (var part in Parts(each))
            {
                if (part.Length == 0 || part[0] is not ('‹' or '«'))
                {
                    filled.Append(part);
                    continue;
                }

                var place = Count;
                var word = (_harmless.Contains(place) ? null : value(place)) ?? (part.Length > 2 ? part[1..^1] : string.Create(CultureInfo.InvariantCulture, $"chữ lành {place}"));
                filled.Append(part[0] == '‹' ? Quoted(word) : word);
                var first = line;
                line += part[0] == '‹' ? 0 : word.Count(c => c == '\n');

                // A fault in the second line of a quoted text is told a line below.
                _lines.Add((path, first, first + word.Count(c => c == '\n')));
            }

            filled.Append('\n');
            line++;
        }

        return filled.ToString();
    }

    private static IEnumerable<string> Parts(string line)
    {
        var from = 0;
        for (var at = line.IndexOfAny(['‹', '«']); at >= 0; at = line.IndexOfAny(['‹', '«'], from))
        {
            yield return line[from..at];
            from = line.IndexOfAny(['›', '»'], at) + 1;
            yield return line[at..from];
        }

        yield return line[from..];
    }

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            quoted.Append(c switch
            {
                '"' or '\\' => $"\\{c}",
                < ' ' or '\u2028' or '\u2029' or '\u0085' => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => c.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }

    private static readonly (string Path, string Text)[] Templates =
    [
        ("cau-hinh.yml", """
            ten_trang: ‹›
            khau_hieu: ‹›
            dia_chi_trang: https://khoi.example
            co_quan:
              cap_tren: ‹›
              ten: ‹›
              ten_ngan: ‹›
            dia_danh: ‹›
            ma_co_quan: [ĐUK]
            chiu_trach_nhiem: ‹›
            giay_phep: ‹›
            dia_chi: ‹›
            dien_thoai:
              - ‹›
            email: ‹a@khoi.example›
            duong_day_nong: ‹›
            zalo: ‹https://zalo.example/g›
            facebook: ‹https://facebook.example/g›
            trinh_don:
              - nhan: ‹›
                duong_dan: /tin-tuc/
            trang_chu:
              - tin_noi_bat
              - tin_moi
              - ban_tin
              - van_ban_moi
              - ngay_trong_thang
              - hoat_dong
              - chuyen_de
              - lay_y_kien
              - ten: ‹›
                loai: [tin_tuc]
                kieu: the
                so_bai: 3
            chuyen_trang:
              - thu_muc: tin-tuc
                loai: tin_tuc
                ten: ‹›
                mo_ta: ‹›
              - thu_muc: hoat-dong
                loai: hoat_dong
                ten: ‹›
                mo_ta: ‹›
              - thu_muc: ke-hoach
                loai: ke_hoach
                ten: ‹›
                mo_ta: ‹›
              - thu_muc: chuyen-de
                loai: chuyen_de
                ten: ‹›
                mo_ta: ‹›
              - thu_muc: hoi-dap
                loai: hoi_dap
                ten: ‹›
                mo_ta: ‹›
              - thu_muc: ban-tin
                loai: ban_tin
                ten: ‹›
                mo_ta: ‹›
            doi_tuong:
              - id: cap-uy
                ten: ‹›
                mo_ta: ‹›
            the_loai:
              - id: ghi-chep
                ten: ‹›
            loai_to_chuc:
              - id: doan-the
                ten: ‹›
            ban_tin:
              ten: ‹›
              ngay_sinh_hoat: 3
              dinh_ky: ‹›
              so_luong_in: ‹›
              noi_in: ‹›
              giay_phep: ‹›
              chiu_trach_nhiem: ‹›
              muc:
                - id: tin
                  ten: ‹›
                  loai: tin_tuc
                - id: viec
                  ten: ‹›
                  loai: hoat_dong
                  dang: tom_tat
                - id: van-ban
                  ten: ‹›
                  loai: ke_hoach

            """),
        ("_du-lieu/to-chuc.yml", """
            - id: chi-bo
              ten: ‹›
              ten_ngan: ‹›
              loai: doan-the
              dia_chi: ‹›
              dien_thoai: ‹›
              email: ‹b@khoi.example›
              mo_ta: ‹›

            """),
        ("_du-lieu/chuyen-muc.yml", "- id: dan-van\n  ten: ‹›\n  mo_ta: ‹›\n"),
        ("_du-lieu/ngay-ky-niem.yml", "- ten: ‹›\n  ngay: \"20/11\"\n  nam: 1982\n"),
        ("_du-lieu/van-ban.yml", "- so_ky_hieu: 5-CT/TW\n  trich_yeu: ‹›\n  co_quan_ban_hanh: ‹›\n  ngay_ban_hanh: 15/05/2016\n  dia_chi: ‹https://vanban.example/5›\n"),
        ("tin-tuc/tin.md", """
            ---
            tieu_de: ‹›
            ngay: 2026-11-18
            tom_tat: ‹›
            the_loai: ghi-chep
            chuyen_muc: dan-van
            to_chuc: chi-bo
            doi_tuong: cap-uy
            the:
              - ‹›
            tac_gia: ‹›
            nguon: ‹›
            nguoi_duyet: ‹›
            ngay_duyet: 2026-11-18
            ban_tin: 2026-11
            noi_bat: true
            duong_dan_cu:
              - ‹/cu/tin/›
            lay_y_kien:
              den: 2026-12-15
              doi_tuong: ‹›
              cach_gop_y: ‹›
            anh:
              tep: /anh/a.jpg
              mo_ta: ‹›
              chu_thich: ‹›
              nguon: ‹›
            ---

            Theo 5-CT/TW và 59-KH/ĐUK.

            «»

            Câu có «» ở giữa.

            ## Đề mục «»

            - Ý «»

            1. Việc «»

            > Lời «»

            | Cột «» | Hai |
            |---|---|
            | Ô «» | b |

            [chữ «»](/tin-tuc/)

            [chữ](«/tin-tuc/»)

            [chữ](<«/tin-tuc/»>)

            [chữ](/tin-tuc/ "«»")

            ![mô tả «»](/anh/a.jpg)

            ![mô tả](/anh/a.jpg "«»")

            `«»`

            ::: luu-y «»
            Lời.
            :::

            Chú thích[^a].

            [^a]: Lời «»

            **«»** *«»*
            """),
        ("hoat-dong/viec.md", """
            ---
            tieu_de: ‹›
            ngay: 2026-11-17
            to_chuc: chi-bo
            chuyen_de: 2026
            tom_tat: ‹›
            the_loai: mo_hinh
            mo_hinh:
              tu: ‹›
              viec_lam: ‹›
              ket_qua: ‹›
              nhan_rong:
                - ‹›
            the:
              - ‹›
            ban_tin: 2026-11
            ---

            «»
            """),
        ("ke-hoach/59.md", """
            ---
            tieu_de: ‹›
            ngay: 2026-11-16
            so_ky_hieu: 59-KH/ĐUK
            loai_van_ban: ‹›
            ngay_ban_hanh: 2026-11-16
            co_quan_ban_hanh: ‹›
            cap_tren: ‹›
            noi_ban_hanh: ‹›
            de_ky: ‹›
            nguoi_ky: ‹›
            chuc_vu: ‹›
            can_cu: [5-CT/TW]
            pho_bien: ‹›
            noi_nhan:
              - ‹›
            tep_dinh_kem:
              - tep: /tep/mau.txt
                ten: ‹›
            nhiem_vu:
              - noi_dung: ‹›
                chu_tri: ‹›
                phoi_hop: ‹›
                thoi_han: 2026-11-30
                trang_thai: dang
                ket_qua: ‹›
              - noi_dung: ‹›
                chu_tri: chi-bo
                thoi_han: ngày 20 hằng tháng
            lay_y_kien:
              den: 2026-11-16
              cach_gop_y: ‹›
              ket_qua: ‹›
              ngay_ket_qua: 2026-11-17
            ban_tin: 2026-11
            ---

            «»
            """),
        ("chuyen-de/2026.md", """
            ---
            tieu_de: ‹›
            ngay: 2026-01-15
            nam: 2026
            van_ban: ‹›
            tom_tat: ‹›
            goi_y_thao_luan:
              - ‹›
            tep_dinh_kem:
              - tep: /tep/mau.txt
                ten: ‹›
            ---

            «»
            """),
        ("hoi-dap/mot.md", """
            ---
            tieu_de: ‹›
            cau_hoi: ‹›
            nguoi_hoi: ‹›
            ngay_nhan: 2026-11-05
            noi_tra_loi: ‹›
            ngay_tra_loi: 2026-11-19
            ---

            «»
            """),
        ("hoi-dap/hai.md", """
            ---
            tieu_de: ‹›
            cau_hoi: ‹›
            nguoi_hoi: ‹›
            ngay_nhan: 2026-11-05
            chuyen_den: ‹›
            ---

            «»
            """),
        ("ban-tin/2026-11.md", """
            ---
            tieu_de: ‹›
            ngay: 2026-11-19
            so: 1
            thang: 2026-11
            chot: 2026-11-30
            tom_tat: ‹›
            muc:
              - id: tin
                tieu_de: ‹›
                noi_dung: ‹›
              - id: rieng
                tieu_de: ‹›
                noi_dung: ‹›
            goi_y_thao_luan:
              - ‹›
            ---

            «»
            """),
        ("trang/gioi-thieu.md", """
            ---
            tieu_de: ‹›
            tom_tat: ‹›
            ---

            «»
            """),
        ("tep/mau.txt", "Mẫu\n"),
    ];
}
