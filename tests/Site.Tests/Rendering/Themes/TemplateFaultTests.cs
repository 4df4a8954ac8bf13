namespace Site.Tests.Rendering.Themes;

public sealed class TemplateFaultTests
{
    [Theory]
    [InlineData("<p>\n  {{titel}}", "2:5+5 K605 PageView không có \"titel\" | ý bạn là \"title\"?")]
    [InlineData("{{this.Title}}", "1:8+5 K605 PageView không có \"Title\" | ý bạn là \"title\"?")]
    [InlineData("{{site.zzzzzz}}", "1:8+6 K604 SiteView không có \"zzzzzz\" | các tên dùng được: name")]
    [InlineData("{{@root.site.zzzzzz}}", "1:14+6 K604 SiteView không có \"zzzzzz\" | các tên dùng được: name")]
    [InlineData("{{title.length}}", "1:9+6 K604 Dòng chữ không có \"length\" | các tên dùng được: chỉ this")]
    [InlineData("{{count.x}}", "1:9+1 K604 Số không có \"x\" | các tên dùng được: chỉ this")]
    [InlineData("{{items.length}}", "1:9+6 K604 Danh sách không có \"length\" | các tên dùng được: chỉ this")]
    [InlineData("{{#each items}}{{#each marks}}{{../nam}}{{/each}}{{/each}}", "1:36+3 K605 ItemView không có \"nam\" | ý bạn là \"name\"?")]
    [InlineData("{{#with site}}{{titl}}{{else}}{{nam}}{{/with}}", "1:17+4 K604 SiteView không có \"titl\" | các tên dùng được: name")]
    [InlineData("{{#if isnew}}{{/if}}", "1:7+5 K605 PageView không có \"isnew\" | ý bạn là \"isNew\"?")]
    [InlineData("{{@indx}}", "1:3+5 K605 Mẫu không có \"@indx\" | ý bạn là \"@index\"?")]
    public void UnknownName_Anywhere_IsToldWithTheNearestOrAllNames(string layout, string mistake) => Tells(layout, mistake);

    [Theory]
    [InlineData("{{site}}", "1:3+4 K608 \"site\" không phải chữ hay số để in ra | in một mục bên trong nó: name")]
    [InlineData("{{isNew}}", "1:3+5 K608 \"isNew\" không phải chữ hay số để in ra | in một mục bên trong nó: không có; hỏi nó bằng {{#if isNew}}…{{/if}}")]
    [InlineData("{{tags}}", "1:3+4 K608 \"tags\" không phải chữ hay số để in ra | in một mục bên trong nó: {{#each tags}}…{{/each}}")]
    [InlineData("{{#each items}}{{this}}{{/each}}", "1:18+4 K608 \"this\" không phải chữ hay số để in ra | in một mục bên trong nó: count, name")]
    [InlineData("{{#each tags}}{{@first}}{{/each}}", "1:17+6 K608 \"@first\" không phải chữ hay số để in ra | in một mục bên trong nó: không có; hỏi nó bằng {{#if @first}}…{{/if}}")]
    [InlineData("{{#each site}}{{x}}{{/each}}", "1:9+4 K607 \"site\" không phải một danh sách | chỉ dùng #each với danh sách")]
    [InlineData("{{#each title}}{{/each}}", "1:9+5 K607 \"title\" không phải một danh sách | chỉ dùng #each với danh sách")]
    [InlineData("{{#each terms}}{{/each}}", "1:9+5 K607 \"terms\" không phải một danh sách | chỉ dùng #each với danh sách")]
    [InlineData("a {{{body}}} b", "1:3+10 K609 Không in thẳng \"body\" bằng ba dấu ngoặc | dùng hai dấu ngoặc; mục nào đã là HTML thì được in thẳng sẵn")]
    [InlineData("a {{&body}} b", "1:3+9 K609 Không in thẳng \"body\" bằng ba dấu ngoặc | dùng hai dấu ngoặc; mục nào đã là HTML thì được in thẳng sẵn")]
    [InlineData("{{{{raw}}}}", "1:1+11 K609 Không in thẳng \"raw\" bằng ba dấu ngoặc | dùng hai dấu ngoặc; mục nào đã là HTML thì được in thẳng sẵn")]
    [InlineData("{{asset \"sit.css\"}}", "1:10+7 K610 Giao diện không có tệp assets/sit.css | kiểm tra tên tệp trong thư mục assets của giao diện")]
    [InlineData("{{> khong-co site}}", "1:5+8 K603 Không có mẫu con \"khong-co\" | các mẫu con có: muc, the-bai")]
    public void Use_AgainstTheType_IsTold(string layout, string mistake) => Tells(layout, mistake);

    [Theory]
    [InlineData("a\n {{#if title}}b", "2:2+13", "#if không được đóng bằng {{/if}}")]
    [InlineData("{{#if title}}a{{else if isNew}}b", "1:1+13", "#if không được đóng bằng {{/if}}")]
    [InlineData("{{/if}}", "1:1+7", "{{/if}} không đóng khối nào")]
    [InlineData("{{#if title}}\n{{#each tags}}\n{{/if}}", "3:1+7", "{{/if}} đóng nhầm khối #each mở ở dòng 2")]
    [InlineData("{{else}}", "1:1+8", "{{else}} đứng ngoài mọi khối")]
    [InlineData("{{#if title}}{{else}}{{else}}{{/if}}", "1:22+8", "khối #if đã có {{else}}")]
    [InlineData("{{#each tags}}{{else if title}}{{/each}}", "1:15+17", "sau else chỉ viết được if, và chỉ trong khối #if")]
    [InlineData("{{#if title}}{{else unless title}}{{/if}}", "1:14+21", "sau else chỉ viết được if, và chỉ trong khối #if")]
    [InlineData("{{#tags}}{{/tags}}", "1:1+9", "không có khối #tags; dùng được #if, #unless, #each, #with")]
    [InlineData("{{#> the-bai}}{{/the-bai}}", "1:1+14", "không có khối #>; dùng được #if, #unless, #each, #with")]
    [InlineData("{{#if}}{{/if}}", "1:1+7", "sau #if phải là tên một mục")]
    [InlineData("{{#each items as |x|}}{{/each}}", "1:1+22", "sau #each chỉ viết được tên một mục, không có \"as |x|\"")]
    [InlineData("{{#if (eq a b)}}{{/if}}", "1:1+16", "sau #if chỉ viết được tên một mục, không có \"a b)\"")]
    [InlineData("{{> the-bai x=1}}", "1:13+3", "\"x=1\" không phải tên một mục")]
    [InlineData("{{> the-bai site x=1}}", "1:1+22", "sau > the-bai chỉ viết được tên một mục, không có \"x=1\"")]
    [InlineData("{{> (lookup . 'x')}}", "1:1+20", "sau > phải là tên mẫu con, ví dụ {{> the-bai}}")]
    [InlineData("{{upper title}}", "1:1+15", "không có hàm \"upper\"; chỉ có asset")]
    [InlineData("{{asset title}}", "1:1+15", "sau asset phải là một tên tệp trong ngoặc kép, ví dụ {{asset \"site.css\"}}")]
    [InlineData("{{asset \"a\" \"b\"}}", "1:1+17", "sau asset phải là một tên tệp trong ngoặc kép, ví dụ {{asset \"site.css\"}}")]
    [InlineData("{{}}", "1:1+4", "thẻ trống")]
    [InlineData("{{ \n }}", "1:1+3", "thẻ trống")]
    [InlineData("{{\"title\"}}", "1:3+7", "\"\"title\"\" không phải tên một mục")]
    [InlineData("{{a..b}}", "1:3+4", "\"a..b\" không phải tên một mục")]
    [InlineData("{{./title}}", "1:3+7", "\"./title\" không phải tên một mục")]
    [InlineData("{{this/title}}", "1:3+10", "\"this/title\" không phải tên một mục")]
    [InlineData("{{tags.[0]}}", "1:3+8", "\"tags.[0]\" không phải tên một mục")]
    [InlineData("{{@../index}}", "1:3+9", "\"@../index\" không phải tên một mục")]
    [InlineData("{{../title}}", "1:3+8", "\"../title\" ra ngoài mẫu; ở mẫu con chỉ dùng được mục nó được đưa và @root")]
    [InlineData("{{@index}}", "1:3+6", "\"@index\" chỉ có nghĩa bên trong #each")]
    [InlineData("a {{title", "1:3+2", "thẻ {{ không được đóng bằng }}")]
    [InlineData("{{title {{count}}", "1:1+2", "thẻ {{ không được đóng bằng }}")]
    [InlineData("{{!-- a }}", "1:1+3", "ghi chú {{!-- không được đóng bằng --}}")]
    [InlineData("{{! a", "1:1+3", "ghi chú {{! không được đóng bằng }}")]
    [InlineData("\\{{title}}", "1:2+9", "dấu { hoặc \\ đứng sát trước thẻ")]
    [InlineData("{ {{~title}}", "1:3+10", "dấu { hoặc \\ đứng sát trước thẻ")]
    [InlineData("{{title}}}", "1:1+9", "dấu } đứng sát sau thẻ")]
    [InlineData("{{title~}} }", "1:1+10", "dấu } đứng sát sau thẻ")]
    public void Syntax_ThatIsBroken_IsToldWhereItStands(string layout, string place, string what) =>
        Tells(layout, $"{place} K606 Mẫu viết sai: {what} | sửa cú pháp Handlebars ở dòng này");

    [Fact]
    public void Mistakes_OfManyKinds_AreAllTold()
    {
        using var theme = new ThemeOnDisk("{{titel}}\n{{#each site}}{{x}}{{@root.titel}}{{/each}}\n{{{body}}}\n{{#if title}}{{nam}}\n{{> the-bai}}")
            .With("partials/the-bai.hbs", "{{titl}}");
        ThemeOnDisk.AssertLines(
            ["1:3+5 K605", "2:28+5 K605", "2:9+4 K607", "3:1+10 K609", "4:1+13 K606", "4:16+3 K604", "partials/the-bai.hbs:1:3+4 K605"],
            theme.Mistakes().Select(line => line[..(line.IndexOf('K', StringComparison.Ordinal) + 4)].Replace("layouts/trang.hbs:", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Partial_CalledWithSeveralTypes_IsCheckedForEach()
    {
        using var theme = new ThemeOnDisk("{{> ten site}}{{#each items}}{{> ten}}{{> ten}}{{/each}}{{> ten}}").With("partials/ten.hbs", "{{name}}{{count}}");
        ThemeOnDisk.AssertLines(
            [
                "partials/ten.hbs:1:3+4 K604 PageView không có \"name\" | các tên dùng được: aside, body, count, isNew, items, lang, noBody, parent, site, size, summary, tags, terms, title, unmade",
                "partials/ten.hbs:1:11+5 K604 SiteView không có \"count\" | các tên dùng được: name",
            ],
            theme.Mistakes());
    }

    [Fact]
    public void Partial_UsingItsCallersNames_IsRefused()
    {
        using var theme = new ThemeOnDisk("{{#each items}}{{> con}}{{/each}}").With("partials/con.hbs", "{{../title}}{{@index}}{{@root.title}}");
        ThemeOnDisk.AssertLines(["partials/con.hbs:1:3+8 K606", "partials/con.hbs:1:15+6 K606"], theme.Mistakes().Select(line => line[..line.IndexOf(" Mẫu", StringComparison.Ordinal)]));
    }

    [Fact]
    public void Partial_CalledByNobody_IsCheckedForSyntaxOnly()
    {
        using var theme = new ThemeOnDisk("{{title}}").With("partials/le.hbs", "{{khong}}{{> khong-co}}{{asset \"khong.css\"}}");
        Assert.Contains("Ra mắt", theme.Render(), StringComparison.Ordinal);

        theme.With("partials/le.hbs", "{{#if x}}");
        Assert.Single(theme.Mistakes(), line => line.StartsWith("partials/le.hbs:1:1+9 K606", StringComparison.Ordinal));
    }

    [Fact]
    public void Partials_ThatCallEachOtherInACircle_AreToldOnce()
    {
        using var theme = new ThemeOnDisk("{{> a}}")
            .With("partials/a.hbs", "{{> b}}").With("partials/b.hbs", "\n{{#if title}}{{> c}}{{/if}}").With("partials/c.hbs", "{{> b}}");
        ThemeOnDisk.AssertLines(["partials/c.hbs:1:5+1 K611 Các mẫu con gọi nhau vòng quanh: b → c → b | bỏ một lời gọi trong vòng đó"], theme.Mistakes());
    }

    [Fact]
    public void Partials_ThatCallDownTooFar_AreTold()
    {
        using var theme = new ThemeOnDisk("{{> p99}}").With("partials/p00.hbs", "");
        for (var i = 1; i < 100; i++)
        {
            theme.With($"partials/p{i:00}.hbs", $"{{{{> p{i - 1:00}}}}}");
        }

        Assert.Contains("partials/p50.hbs:1:5+3 K606 Mẫu viết sai: các mẫu con gọi nhau quá nhiều tầng | sửa cú pháp Handlebars ở dòng này", theme.Mistakes(), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("{{#if title}}", "{{/if}}")]
    [InlineData("{{#if title}}", "")]
    [InlineData("{{", "")]
    [InlineData("{{{", "")]
    [InlineData("{{#if title}}a{{else if isNew}}b", "{{/if}}")]
    [InlineData("{{! ", "")]
    [InlineData("{{!-- ", "}}")]
    public void Template_RepeatingATagWithoutEnd_IsRefusedInReasonableTime(string open, string close)
    {
        const int times = 20_000;
        using var theme = new ThemeOnDisk(string.Concat(Enumerable.Repeat(open, times)) + string.Concat(Enumerable.Repeat(close, times)));
        Assert.NotEmpty(theme.Mistakes());
    }

    [Fact]
    public void Layout_ThatTheSiteNeedsAndTheThemeLacks_IsTold()
    {
        using var theme = new ThemeOnDisk("{{title}}");
        theme.Layouts.Add("bai", typeof(PageView));
        ThemeOnDisk.AssertLines(["layouts/bai.hbs K602 Giao diện thiếu mẫu layouts/bai.hbs | thêm tệp layouts/bai.hbs vào thư mục giao diện"], theme.Mistakes());
    }

    [Fact]
    public void Theme_ThatDoesNotExist_IsTold()
    {
        var theme = new ThemeOnDisk();
        theme.Dispose();
        var (loaded, diagnostics) = theme.TryLoad();
        Assert.Null(loaded);
        Assert.Equal("K601 Không có giao diện \"khoi\"", Assert.Single(diagnostics) is var told ? $"{told.Code} {told.Message}" : "");
    }

    [Fact]
    public void Template_NotInUtf8_IsTold()
    {
        using var theme = new ThemeOnDisk().With("layouts/trang.hbs", [0x61, 0xff, 0x62]);
        Assert.Single(theme.Mistakes(), line => line.StartsWith("layouts/trang.hbs K004", StringComparison.Ordinal));
    }

    [Fact]
    public void Template_WithByteOrderMark_IsReadWithoutIt()
    {
        using var theme = new ThemeOnDisk("\uFEFFa");
        Assert.Equal("a", theme.Render());
    }

    private static void Tells(string layout, string mistake)
    {
        using var theme = new ThemeOnDisk(layout).With("partials/the-bai.hbs", "").With("partials/muc.hbs", "");
        Assert.Contains("layouts/trang.hbs:" + mistake, theme.Mistakes(), StringComparer.Ordinal);
    }
}
