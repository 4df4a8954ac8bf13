namespace Site.Tests.Rendering.Themes;

public sealed class TemplateFaultTests
{
    [Theory]
    [InlineData("<p>\n  {{ titel }}", "2:6+5 K605 PageView không có \"titel\" | có phải \"title\" không?")]
    [InlineData("{{ this.Title }}", "1:9+5 K605 PageView không có \"Title\" | có phải \"title\" không?")]
    [InlineData("{{ site.zzzzzz }}", "1:9+6 K604 SiteView không có \"zzzzzz\" | các tên dùng được: name")]
    [InlineData("{{ site.name.x }}", "1:14+1 K604 Dòng chữ không có \"x\" | các tên dùng được: chỉ this")]
    [InlineData("{{ title.length }}", "1:10+6 K604 Dòng chữ không có \"length\" | các tên dùng được: chỉ this")]
    [InlineData("{{ count.x }}", "1:10+1 K604 Số không có \"x\" | các tên dùng được: chỉ this")]
    [InlineData("{{ items.size }}", "1:10+4 K604 Danh sách không có \"size\" | các tên dùng được: chỉ this")]
    [InlineData("{{ for item in items }}{{ for mark in item.marks }}{{ item.nam }}{{ end }}{{ end }}", "1:60+3 K605 ItemView không có \"nam\" | có phải \"name\" không?")]
    [InlineData("{{ for item in items }}{{ itme }}{{ end }}", "1:27+4 K605 PageView không có \"itme\" | có phải \"item\" không?")]
    [InlineData("{{ for item in items }}{{ end }}{{ item.name }}", "1:36+4 K605 PageView không có \"item\" | có phải \"items\" không?")]
    [InlineData("{{ for item in items }}{{ else }}{{ item.name }}{{ end }}", "1:37+4 K605 PageView không có \"item\" | có phải \"items\" không?")]
    [InlineData("{{ if isnew }}{{ end }}", "1:7+5 K605 PageView không có \"isnew\" | có phải \"isNew\" không?")]
    [InlineData("{{ if title && !isnew }}{{ end }}", "1:17+5 K605 PageView không có \"isnew\" | có phải \"isNew\" không?")]
    [InlineData("{{ tiêuĐề }}", "1:4+6 K604 PageView không có \"tiêuĐề\" | các tên dùng được: aside, body, count, isNew, items, lang, noBody, parent, site, size, summary, tags, terms, title, unmade")]
    public void UnknownName_Anywhere_IsToldWithTheNearestOrAllNames(string layout, string fault) => Tells(layout, fault);

    [Theory]
    [InlineData("{{ site }}", "1:4+4 K608 \"site\" không phải chữ hay số để in ra | in một mục bên trong nó: name")]
    [InlineData("{{ isNew }}", "1:4+5 K608 \"isNew\" không phải chữ hay số để in ra | in một mục bên trong nó: không có; hỏi nó bằng {{ if isNew }} … {{ end }}")]
    [InlineData("{{ !title }}", "1:4+6 K608 \"!title\" không phải chữ hay số để in ra | in một mục bên trong nó: không có; hỏi nó bằng {{ if !title }} … {{ end }}")]
    [InlineData("{{ tags }}", "1:4+4 K608 \"tags\" không phải chữ hay số để in ra | in một mục bên trong nó: {{ for mục in tags }} … {{ end }}")]
    [InlineData("{{ for item in items }}{{ item }}{{ end }}", "1:27+4 K608 \"item\" không phải chữ hay số để in ra | in một mục bên trong nó: count, name")]
    [InlineData("{{ for tag in tags }}{{ for.first }}{{ end }}", "1:25+9 K608 \"for.first\" không phải chữ hay số để in ra | in một mục bên trong nó: không có; hỏi nó bằng {{ if for.first }} … {{ end }}")]
    [InlineData("{{ for x in site }}{{ end }}", "1:13+4 K607 \"site\" không phải một danh sách | chỉ dùng for với danh sách")]
    [InlineData("{{ for x in title }}{{ end }}", "1:13+5 K607 \"title\" không phải một danh sách | chỉ dùng for với danh sách")]
    [InlineData("{{ for x in terms }}{{ end }}", "1:13+5 K607 \"terms\" không phải một danh sách | chỉ dùng for với danh sách")]
    [InlineData("{{ asset \"sit.css\" }}", "1:11+7 K610 Giao diện không có tệp assets/sit.css | kiểm tra tên tệp trong thư mục assets của giao diện")]
    [InlineData("{{ include \"khong-co\" site }}", "1:13+8 K603 Không có mẫu con \"khong-co\" | các mẫu con có: muc, the-bai")]
    public void Use_AgainstTheType_IsTold(string layout, string fault) => Tells(layout, fault);

    [Theory]
    [InlineData("a\n {{ if title }}b", "2:5+2", "if không được đóng bằng {{ end }}")]
    [InlineData("{{ if title }}a{{ else if isNew }}b", "1:4+2", "if không được đóng bằng {{ end }}")]
    [InlineData("{{ if title }}a{{ else }}b", "1:4+2", "if không được đóng bằng {{ end }}")]
    [InlineData("{{ if title }}\n{{ for tag in tags }}\n{{ end }}\n\n\n", "1:4+2", "if không được đóng bằng {{ end }}")]
    [InlineData("{{ if title }}\n{{ for tag in tags }}\n", "2:4+3", "for không được đóng bằng {{ end }}")]
    [InlineData("{{ for tag in tags }}\n{{ if tag }}x{{ end }}{{ else }}", "1:4+3", "for không được đóng bằng {{ end }}")]
    [InlineData("{{ end }}", "1:4+3", "{{ end }} không đóng khối nào")]
    [InlineData("{{ else }}", "1:4+4", "{{ else }} không nằm trong if hay for nào, hoặc if ấy đã có {{ else }}")]
    [InlineData("{{ if title }}{{ else }}{{ else }}{{ end }}", "1:28+4", "{{ else }} không nằm trong if hay for nào, hoặc if ấy đã có {{ else }}")]
    [InlineData("{{ for tag in tags }}{{ else if title }}{{ end }}", "1:30+2", "trong for chỉ viết được {{ else }}, không viết được {{ else if }}")]
    [InlineData("{{ if }}a{{ end }}", "1:7+1", "sau if phải là một tên")]
    [InlineData("{{ for }}", "1:8+1", "viết vòng lặp là {{ for mục in danh_sách }}")]
    [InlineData("{{ for a }}", "1:4+3", "viết vòng lặp là {{ for mục in danh_sách }}")]
    [InlineData("{{ for a of tags }}x{{ end }}", "1:4+3", "viết vòng lặp là {{ for mục in danh_sách }}")]
    [InlineData("{{ for a in }}{{ end }}", "1:13+1", "viết vòng lặp là {{ for mục in danh_sách }}")]
    [InlineData("{{ if title }}{{ end if }}", "1:22+2", "thừa chữ hoặc dấu ở đây")]
    [InlineData("{{ title, count }}", "1:9+1", "thừa chữ hoặc dấu ở đây")]
    [InlineData("{{ site. }}", "1:10+1", "sau dấu chấm phải là một tên")]
    [InlineData("a {{ title", "1:3+8", "thẻ {{ không được đóng bằng }}")]
    [InlineData("{{ `x` }}{{ date.now }}{{ \"{{ tag }}\">", "1:1+1", "không hiểu chỗ này")]
    [InlineData("a {{ title }}\n{{ # ghi chú", "2:1+12", "thẻ {{ không được đóng bằng }}")]
    [InlineData("{{ if title }}x{{ end", "1:16+6", "thẻ {{ không được đóng bằng }}")]
    [InlineData("a {{ title {{ count }}", "1:13+1", "một thẻ {{ chưa đóng bằng }} thì đã có dấu {")]
    [InlineData("<a href=\"{{ asset \"site.css }}\">\n<b class=\"x\">", "1:19+10", "chữ trong nháy kép không được đóng")]
    [InlineData("{{ if title }}{{ include 'x }}{{ end }}", "1:26+3", "chữ trong nháy kép không được đóng")]
    [InlineData("{{ title } }", "1:10+1", "thừa chữ hoặc dấu ở đây")]
    [InlineData("{{ ? }}", "1:4+1", "không hiểu dấu này")]
    [InlineData("{{ asset \"a }}", "1:10+3", "chữ trong nháy kép không được đóng")]
    public void Syntax_ThatIsBroken_IsToldOnceWhereItStands(string layout, string place, string what) => TellsBroken(layout, place, what);

    // Scriban knows far more than a template may say: assignments, functions of its own, files, loops without end.
    [Theory]
    [InlineData("{{ title = \"x\" }}", "1:4+11", "mẫu không dùng được \"title = \"x\"\"")]
    [InlineData("{{ site.name = \"x\" }}", "1:4+15", "mẫu không dùng được \"site.name = \"x\"\"")]
    [InlineData("{{ include = 1 }}", "1:4+11", "mẫu không dùng được \"include = 1\"")]
    [InlineData("{{ x = title }}", "1:4+9", "mẫu không dùng được \"x = title\"")]
    [InlineData("{{ title | string.upcase }}", "1:4+21", "mẫu không dùng được dấu |: chữ được sửa sẵn trước khi đưa cho mẫu")]
    [InlineData("{{ string.upcase title }}", "1:4+19", "mẫu không dùng được \"string.upcase title\"")]
    [InlineData("{{ title site }}", "1:4+5", "không có hàm \"title\"; chỉ có include và asset")]
    [InlineData("{{ if title then }}{{ end }}", "1:7+5", "không có hàm \"title\"; chỉ có include và asset")]
    [InlineData("{{ object.eval title }}", "1:4+17", "mẫu không dùng được \"object.eval title\"")]
    [InlineData("{{ \"chữ\" }}", "1:4+5", "mẫu không dùng được \"\"chữ\"\"")]
    [InlineData("{{ 1 }}", "1:4+1", "mẫu không dùng được \"1\"")]
    [InlineData("{{ true }}", "1:4+4", "mẫu không dùng được \"true\"")]
    [InlineData("{{ count + 1 }}", "1:4+9", "mẫu không dùng được \"count + 1\"")]
    [InlineData("{{ if count == 3 }}{{ end }}", "1:7+10", "mẫu không dùng được \"count == 3\"")]
    [InlineData("{{ title ?? summary }}", "1:4+16", "mẫu không dùng được \"title ?? summary\"")]
    [InlineData("{{ isNew ? title : summary }}", "1:4+23", "mẫu không dùng được \"isNew ? title : summary\"")]
    [InlineData("{{ tags[0] }}", "1:4+7", "mẫu không dùng được \"tags[0]\"")]
    [InlineData("{{ [title] }}", "1:4+7", "mẫu không dùng được \"[title]\"")]
    [InlineData("{{ $title }}", "1:4+6", "mẫu không dùng được \"$title\"")]
    [InlineData("{{ -count }}", "1:4+6", "mẫu không dùng được \"-count\"")]
    [InlineData("{{ the-bai }}", "1:4+7", "mẫu không dùng được \"the-bai\"")]
    [InlineData("{{ while title }}{{ end }}", "1:4+20", "mẫu không dùng được \"while\"")]
    [InlineData("{{ with site }}{{ name }}{{ end }}", "1:4+28", "mẫu không dùng được \"with\"")]
    [InlineData("{{ capture x }}{{ end }}", "1:4+18", "mẫu không dùng được \"capture\"")]
    [InlineData("{{ func f }}{{ end }}", "1:4+15", "mẫu không dùng được \"func\"")]
    [InlineData("{{ case title }}{{ when 1 }}{{ end }}", "1:4+31", "mẫu không dùng được \"case\"")]
    [InlineData("{{ tablerow t in tags }}{{ end }}", "1:4+27", "mẫu không dùng được \"tablerow\"")]
    [InlineData("{{ import site }}", "1:4+11", "mẫu không dùng được \"import\"")]
    [InlineData("{{ for t in tags }}{{ break }}{{ end }}", "1:23+5", "mẫu không dùng được \"break\"")]
    [InlineData("{{ ret 1 }}", "1:4+5", "mẫu không dùng được \"ret\"")]
    [InlineData("{{ for t in tags limit:1 }}{{ end }}", "1:18+7", "mẫu không dùng được \"limit:1\"")]
    [InlineData("{{ for site.name in tags }}{{ end }}", "1:8+9", "mẫu không dùng được \"site.name\"")]
    [InlineData("{{ for title in tags }}{{ title }}{{ end }}", "1:8+5", "\"title\" đã là tên của một mục khác; đặt tên khác sau for")]
    [InlineData("{{ for t in tags }}{{ for t in tags }}{{ end }}{{ end }}", "1:27+1", "\"t\" đã là tên của một mục khác; đặt tên khác sau for")]
    [InlineData("{{ for include in tags }}{{ end }}", "1:8+7", "\"include\" đã là tên của một mục khác; đặt tên khác sau for")]
    [InlineData("{{ for t in tags }}{{ for.frist }}{{ end }}", "1:23+3", "sau for. chỉ viết được first, last, index")]
    [InlineData("{{ for t in tags }}{{ for.changed }}{{ end }}", "1:23+11", "sau for. chỉ viết được first, last, index")]
    [InlineData("{{ for.index }}", "1:4+9", "for.index chỉ có nghĩa bên trong for")]
    [InlineData("{{ include }}", "1:4+7", "viết là {{ include \"tên-mẫu-con\" }} hoặc {{ include \"tên-mẫu-con\" tên }}")]
    [InlineData("{{ include the-bai }}", "1:4+15", "viết là {{ include \"tên-mẫu-con\" }} hoặc {{ include \"tên-mẫu-con\" tên }}")]
    [InlineData("{{ include title }}", "1:4+13", "viết là {{ include \"tên-mẫu-con\" }} hoặc {{ include \"tên-mẫu-con\" tên }}")]
    [InlineData("{{ include \"the-bai\" site count }}", "1:4+28", "viết là {{ include \"tên-mẫu-con\" }} hoặc {{ include \"tên-mẫu-con\" tên }}")]
    [InlineData("{{ asset }}", "1:4+5", "viết là {{ asset \"tên-tệp\" }}")]
    [InlineData("{{ asset title }}", "1:4+11", "viết là {{ asset \"tên-tệp\" }}")]
    [InlineData("{{ if asset \"site.css\" }}{{ end }}", "1:7+16", "mẫu không dùng được \"asset \"site.css\"\"")]
    public void Scriban_BeyondWhatATemplateMaySay_IsRefused(string layout, string place, string what) => TellsBroken(layout, place, what);

    [Theory]
    [InlineData("<p>{{#if title}}a{{/if}}", "1:4+13", "{{#if title}}", "{{ if tên }} … {{ end }}")]
    [InlineData("{{~#each items~}}{{/each}}", "1:1+17", "{{~#each items~}}", "{{ for mục in danh_sách }} … {{ end }}")]
    [InlineData("{{#unless title}}", "1:1+17", "{{#unless title}}", "{{ if !tên }} … {{ end }}")]
    [InlineData("{{title}}\n{{/with}}", "2:1+9", "{{/with}}", "{{ end }}")]
    [InlineData("{{> the-bai}}", "1:1+13", "{{> the-bai}}", "{{ include \"tên-mẫu-con\" tên }}")]
    [InlineData("{{{body}}}", "1:1+10", "{{{body}}}", "{{ tên }}; mục nào đã là HTML thì được in thẳng sẵn")]
    [InlineData("{{&body}}", "1:1+9", "{{&body}}", "{{ tên }}; mục nào đã là HTML thì được in thẳng sẵn")]
    [InlineData("{{! ghi chú }}", "1:1+14", "{{! ghi chú }}", "ghi chú là {{ # … }}")]
    [InlineData("{{../title}}", "1:1+12", "{{../title}}", "tên đặt cho mục sau for, hoặc for.first, for.last, for.index")]
    [InlineData("{{@index}}", "1:1+10", "{{@index}}", "tên đặt cho mục sau for, hoặc for.first, for.last, for.index")]
    public void Handlebars_LeftOver_IsRecognisedAndTold(string layout, string place, string tag, string instead) =>
        Tells(layout, $"{place} K613 Mẫu còn viết theo Handlebars: {tag} | nay mẫu viết theo Scriban, tệp .sbn-html; viết thay: {instead}");

    [Theory]
    [InlineData("{{ # if this were a comment }}")]
    [InlineData("{{# ghi chú sát dấu }}")]
    [InlineData("{{ if !title }}{{ end }}")]
    [InlineData("{{~ # each ~}}")]
    public void Scriban_ThatLooksALittleLikeHandlebars_IsNotMistakenForIt(string layout)
    {
        using var theme = new ThemeOnDisk(layout);
        Assert.Equal(string.Empty, theme.Render());
    }

    [Fact]
    public void Faults_OfManyKinds_AreAllTold()
    {
        using var theme = new ThemeOnDisk("{{ titel }}\n{{ for x in site }}{{ x.y }}{{ tilte }}{{ end }}\n{{ 1 }}{{ include \"the-bai\" }}\n{{ include \"hong\" }}{{ include \"cu\" }}")
            .With("partials/the-bai.sbn-html", "{{ titl }}").With("partials/hong.sbn-html", "{{ if title }}").With("partials/cu.sbn-html", "{{#if title}}");
        ThemeOnDisk.AssertLines(
            ["1:4+5 K605", "2:13+4 K607", "2:32+5 K605", "3:4+1 K606", "partials/cu.sbn-html:1:1+13 K613", "partials/hong.sbn-html:1:4+2 K606", "partials/the-bai.sbn-html:1:4+4 K605"],
            theme.Faults().Select(line => line[..(line.IndexOf('K', StringComparison.Ordinal) + 4)].Replace("layouts/trang.sbn-html:", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Partial_CalledWithSeveralTypes_IsCheckedForEach()
    {
        using var theme = new ThemeOnDisk("{{ include \"ten\" site }}{{ for item in items }}{{ include \"ten\" item }}{{ end }}{{ include \"ten\" }}").With("partials/ten.sbn-html", "{{ name }}{{ count }}");
        ThemeOnDisk.AssertLines(
            [
                "partials/ten.sbn-html:1:4+4 K604 PageView không có \"name\" | các tên dùng được: aside, body, count, isNew, items, lang, noBody, parent, site, size, summary, tags, terms, title, unmade",
                "partials/ten.sbn-html:1:14+5 K604 SiteView không có \"count\" | các tên dùng được: name",
            ],
            theme.Faults());
    }

    [Fact]
    public void Partial_WithOneFaultForSeveralTypes_IsToldOnce()
    {
        using var theme = new ThemeOnDisk("{{ include \"ten\" site }}{{ include \"ten\" }}").With("partials/ten.sbn-html", "{{ nam }}");
        Assert.Single(theme.Faults());
    }

    // An include of Scriban's own sees the names of whoever calls it, and the page's.
    [Fact]
    public void Partial_UsingItsCallersNames_IsRefused()
    {
        using var theme = new ThemeOnDisk("{{ for item in items }}{{ include \"con\" item }}{{ end }}").With("partials/con.sbn-html", "{{ title }}{{ for.index }}{{ item.name }}");
        ThemeOnDisk.AssertLines(
            ["partials/con.sbn-html:1:4+5 K604", "partials/con.sbn-html:1:15+9 K606", "partials/con.sbn-html:1:30+4 K604"],
            theme.Faults().Select(line => line[..(line.IndexOf(" K6", StringComparison.Ordinal) + 5)]));
    }

    [Fact]
    public void Partial_CalledByNobody_IsCheckedForSyntaxOnly()
    {
        using var theme = new ThemeOnDisk("{{ title }}").With("partials/le.sbn-html", "{{ khong }}{{ include \"khong-co\" }}{{ asset \"khong.css\" }}");
        Assert.Contains("Ra mắt", theme.Render(), StringComparison.Ordinal);

        theme.With("partials/le.sbn-html", "{{ if x }}");
        Assert.Single(theme.Faults(), line => line.StartsWith("partials/le.sbn-html:1:4+2 K606", StringComparison.Ordinal));
    }

    [Fact]
    public void Partials_ThatCallEachOtherInACircle_AreToldOnce()
    {
        using var theme = new ThemeOnDisk("{{ include \"a\" }}")
            .With("partials/a.sbn-html", "{{ include \"b\" }}").With("partials/b.sbn-html", "\n{{ if title }}{{ include \"c\" this }}{{ end }}").With("partials/c.sbn-html", "{{ include \"b\" }}");
        ThemeOnDisk.AssertLines(["partials/c.sbn-html:1:13+1 K611 Các mẫu con gọi nhau vòng quanh: b → c → b | bỏ một lời gọi trong vòng đó"], theme.Faults());
    }

    [Theory]
    [InlineData("{{ if title }}", "{{ end }}")]
    [InlineData("{{ if title }}", "")]
    [InlineData("{{ for t in tags }}", "{{ end }}")]
    [InlineData("{{", "")]
    [InlineData("{{{", "")]
    [InlineData("{{ (", "")]
    [InlineData("{{ title.", "")]
    [InlineData("{{ if title }}a{{ else if isNew }}b", "{{ end }}")]
    [InlineData("{{ include \"a\" ", "")]
    [InlineData("{{ # ", "")]
    [InlineData("{{ ## ", "}}")]
    public void Template_RepeatingATagWithoutEnd_IsRefusedInReasonableTime(string open, string close)
    {
        const int times = 20_000;
        using var theme = new ThemeOnDisk(string.Concat(Enumerable.Repeat(open, times)) + string.Concat(Enumerable.Repeat(close, times)));
        Assert.Single(theme.Faults());
    }

    [Fact]
    public void Layout_ThatTheSiteNeedsAndTheThemeLacks_IsTold()
    {
        using var theme = new ThemeOnDisk("{{ title }}");
        theme.Layouts.Add("bai", typeof(PageView));
        ThemeOnDisk.AssertLines(["layouts/bai.sbn-html K602 Giao diện thiếu mẫu layouts/bai.sbn-html | thêm tệp layouts/bai.sbn-html vào thư mục giao diện"], theme.Faults());
    }

    [Fact]
    public void Template_InAFileOfTheFormerLanguage_IsTold()
    {
        using var theme = new ThemeOnDisk("").With("partials/muc/tin.hbs", "{{title}}").With("assets/x.hbs", "");
        ThemeOnDisk.AssertLines(
            ["partials/muc/tin.hbs K613 Mẫu còn viết theo Handlebars: khoi/partials/muc/tin.hbs | nay mẫu viết theo Scriban, tệp .sbn-html; viết thay: khoi/partials/muc/tin.sbn-html"],
            theme.Faults());
    }

    [Fact]
    public void Template_NotInUtf8_IsTold()
    {
        using var theme = new ThemeOnDisk().With("layouts/trang.sbn-html", [0x61, 0xff, 0x62]);
        Assert.Single(theme.Faults(), line => line.StartsWith("layouts/trang.sbn-html K004", StringComparison.Ordinal));
    }

    [Fact]
    public void Template_WithByteOrderMark_IsReadWithoutIt()
    {
        using var theme = new ThemeOnDisk("\uFEFFa");
        Assert.Equal("a", theme.Render());
    }

    private static void TellsBroken(string layout, string place, string what) =>
        Tells(layout, $"{place} K606 Mẫu viết sai: {what} | sửa ở dòng này; themes/README.md có đủ các cách viết");

    private static void Tells(string layout, string fault)
    {
        using var theme = new ThemeOnDisk(layout).With("partials/the-bai.sbn-html", "").With("partials/muc.sbn-html", "");
        ThemeOnDisk.AssertLines(["layouts/trang.sbn-html:" + fault], theme.Faults());
    }
}
