using System.Text;
using Site.Model.Diagnostics;
using Site.Rendering.Themes.Templates;
using Site.Rendering.Views;
using Site.Rendering.Wording;

namespace Site.Rendering.Themes;

/// <summary>
/// <c>themes/README.md</c>, for readers who know HTML: what a template can do, which names each layout has (from the view
/// records), how to see a change.
/// </summary>
public static class ThemeGuide
{
    private const string Start = """
        <!-- Tệp này do chương trình in ra (-- guide --themes), xin đừng sửa tay. -->
        # Viết giao diện

        Dành cho người biết HTML và CSS, không cần biết lập trình. Một giao diện là một thư mục ở đây:

        ```
        themes/khoi/
          theme.yml    tên, màu, biểu tượng, khổ in
          layouts/     mỗi loại trang một mẫu: article.sbn-html là trang bài viết, frame.sbn-html là khung quanh mọi trang
          partials/    các mẫu con, được mẫu khác gọi vào
          assets/      CSS, ảnh, JavaScript; khi dựng trang, CSS và JavaScript được rút gọn, tệp ở đây giữ nguyên
        ```

        ## Giao diện riêng trong mười phút

        ```sh
        dotnet run --project src/Site.Cli -- new giao-dien dia-phuong --file partials/chan-trang
        dotnet run --project src/Site.Cli -- preview --theme dia-phuong
        ```

        Lệnh thứ nhất tạo `themes/dia-phuong`, đứng trên giao diện đang dùng (`dua_tren` trong `theme.yml`): mẫu, ảnh, màu nào không có trong thư mục ấy thì
        lấy của giao diện bên dưới. Lệnh thứ hai mở trang xem trước: sửa một tệp, lưu lại, trang đổi theo ngay; viết sai thì trang chỉ rõ tệp nào, dòng
        nào, sai ở đâu. Địa chỉ `/_kieu-dang/` bày mọi thành phần của giao diện. Vừa ý thì ghi `giao_dien: dia-phuong` trong `input/cau-hinh.yml`.

        Giao diện `khoi` có sẵn trong chương trình, nên chạy ở thư mục nào cũng dựng được trang; có `themes/khoi` trên đĩa thì dùng thư mục ấy.

        ## Bảy điều một mẫu nói được

        Mẫu là HTML thường, thêm những thẻ `{{ … }}` của [Scriban](https://github.com/scriban/scriban). VS Code tô màu tệp `.sbn-html` khi cài tiện ích
        `xoofx.scriban`.

        | viết | nghĩa là |
        |---|---|
        | `{{ title }}`, `{{ site.name }}` | In một mục. Ký tự `< > & " '` được đổi cho an toàn; mục đã là HTML thì in nguyên. |
        | `{{ if image }} … {{ else if summary }} … {{ else }} … {{ end }}` | In một trong các phần. Chữ trống, số 0, danh sách trống đều là không có. Dùng được `!` (không), `&&` (và), `\|\|` (hoặc). |
        | `{{ for item in items }} … {{ else }} … {{ end }}` | In lại cho từng phần tử; `else` khi danh sách trống. Bên trong có `for.first`, `for.last`, `for.index` (đếm từ 0). |
        | `{{ include "the-bai" item }}` | Gọi mẫu con `partials/the-bai.sbn-html`. Mẫu con chỉ thấy các mục của `item`; không ghi `item` thì thấy mọi mục của nơi gọi. `item` không có thì không in gì. |
        | `{{ asset "site.css" }}` | Địa chỉ của tệp `assets/site.css`. |
        | `{{ # ghi chú }}` | Không in gì. |
        | `{{~ … ~}}` | Bỏ khoảng trắng trên dòng của thẻ: thẻ đứng riêng một dòng thì cả dòng biến mất. `{{- … -}}` bỏ mọi khoảng trắng ở hai phía. |

        `this` là cả phần mà mẫu được đưa, ví dụ một phần tử chữ trong mẫu con. Mẫu không tính toán, không sửa chữ, không đọc tệp: ngày tháng, con số đã được
        viết sẵn thành chữ.

        ## Các mục dùng được trong từng mẫu


        """;

    public static string Write(Invocation invocation)
    {
        var text = new StringBuilder(Start);
        text.Append("| mẫu | phần được đưa |\n|---|---|\n");
        foreach (var (layout, view) in Layouts.All.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            text.Append("| `layouts/").Append(layout).Append(ThemeFolder.TemplateExtension).Append("` | ").Append(Words(view)).Append(" |\n");
        }

        foreach (var view in Reached().OrderBy(view => view.Type.Name, StringComparer.Ordinal))
        {
            text.Append("\n### ").Append(view.Type.Name).Append("\n\n| mục | là |\n|---|---|\n");
            foreach (var name in view.Names)
            {
                text.Append("| `").Append(name).Append("` | ").Append(Words(view.Properties[name].PropertyType)).Append(" |\n");
            }
        }

        return invocation.In(text.ToString());
    }

    /// <summary>Every record that some template may ask for its names.</summary>
    private static IEnumerable<ViewType> Reached()
    {
        var known = new HashSet<ViewType>();
        var waiting = new Stack<Type>(Layouts.All.Values);
        while (waiting.TryPop(out var type))
        {
            var view = ViewType.Of(type);
            if (view.Item is { } item)
            {
                waiting.Push(item);
            }
            else if (view.IsView && known.Add(view))
            {
                foreach (var property in view.Properties.Values)
                {
                    waiting.Push(property.PropertyType);
                }
            }
        }

        return known;
    }

    private static string Words(Type type) => ViewType.Of(type) switch
    {
        { Item: { } item } => $"danh sách {Words(item)}",
        { IsView: true } view => $"[{view.Type.Name}](#{view.Type.Name.ToLowerInvariant()})",
        { IsPrintable: true, Type: var plain } => plain == typeof(string) ? "chữ" : plain == typeof(Html) ? "HTML" : "số",
        _ => "có hay không",
    };
}
