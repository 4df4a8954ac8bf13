using System.Collections.Immutable;
using System.Text;
using Site.Rendering.Views;

namespace Site.Tests.Rendering.Themes;

public sealed class RenderingTests
{
    private const string EscapedTitle = "Ra mắt &lt;trang&gt; &amp; &quot;bản tin&quot; &#39;mới&#39;";

    [Theory]
    [InlineData("{{ title }}", EscapedTitle)]
    [InlineData("<a title='{{this.title}}'>", $"<a title='{EscapedTitle}'>")]
    [InlineData("{{ count }} {{ size }} {{ lang }}", "3 10000000000 vi")]
    [InlineData("[{{ summary }}]", "[]")]
    [InlineData("{{ body }}|{{ noBody }}{{ aside }}", "<p>Đảng ủy &amp; Khối</p>|")]
    [InlineData("{{ site.name }}[{{ parent.name }}]", "Khối[]")]
    [InlineData("{{ for item in items }}{{ for.index }}{{ item.name }}{{ item.count }};{{ end }}", "0một1;1hai0;")]
    [InlineData("{{ for item in items }}{{ if for.first }}đầu{{ end }}{{ if !for.last }}, {{ else }}.{{ end }}{{ end }}", "đầu, .")]
    [InlineData("{{ for item in items }}{{ for mark in item.marks }}{{ for.index }}{{ mark }}{{ item.name }}{{ site.name }}{{ count }} {{ end }}{{ end }}", "0xmộtKhối3 1ymộtKhối3 ")]
    [InlineData("{{ for item in items }}{{ for mark in item.marks }}{{ end }}{{ item.name }}{{ for.index }}{{ end }}", "một0hai1")]
    [InlineData("{{ for one in tags }}{{ one }}{{ end }}{{ for two in tags }}{{ two }}{{ end }}", "abab")]
    [InlineData("{{ for item in unmade }}{{ item }}{{ else }}trống{{ end }}", "trống")]
    [InlineData("{{ for item in tags }}{{ item }}{{ else }}trống{{ end }}", "ab")]
    [InlineData("{{ if summary }}1{{ else if parent }}2{{ else if isNew }}3{{ else }}4{{ end }}", "3")]
    [InlineData("{{ if summary }}1{{ else if parent }}2{{ end }}|", "|")]
    [InlineData("{{ if isNew && title }}1{{ end }}{{ if summary || parent }}2{{ end }}{{ if !(summary || parent) && !noBody }}3{{ end }}", "13")]
    [InlineData("{{ if count || summary }}1{{ end }}{{ if unmade && title }}2{{ end }}", "1")]
    [InlineData("{{ title; count }}{{ size\ncount }}", EscapedTitle + "3100000000003")]
    [InlineData("{%{{{ title }}}%}", "{{ title }}")]
    public void Render_Sample_GivesWhatScribanMeans(string layout, string page)
    {
        using var theme = new ThemeOnDisk(layout);
        Assert.Equal(page, theme.Render());
    }

    [Theory]
    [InlineData("summary", false)]
    [InlineData("title", true)]
    [InlineData("count", true)]
    [InlineData("isNew", true)]
    [InlineData("body", true)]
    [InlineData("noBody", false)]
    [InlineData("aside", false)]
    [InlineData("parent", false)]
    [InlineData("site", true)]
    [InlineData("items", true)]
    [InlineData("unmade", false)]
    [InlineData("parent.name", false)]
    public void Condition_OnAnyType_AsksWhetherThereIsSomething(string path, bool holds)
    {
        using var theme = new ThemeOnDisk($"{{{{ if {path} }}}}có{{{{ else }}}}không{{{{ end }}}}{{{{ if !{path} }}}}không{{{{ else }}}}có{{{{ end }}}}");
        Assert.Equal(holds ? "cócó" : "khôngkhông", theme.Render());
    }

    // Scriban by itself takes all of these for true.
    [Fact]
    public void Condition_OnZeroFalseEmptyTextAndEmptyList_DoesNotHold()
    {
        using var theme = new ThemeOnDisk("{{ if count }}1{{ end }}{{ if size }}2{{ end }}{{ if isNew }}3{{ end }}{{ if title }}4{{ end }}{{ if items }}5{{ end }}.");
        Assert.Equal(".", theme.Render(PageView.Sample with { Count = 0, Size = 0, IsNew = false, Title = "", Items = [] }));
    }

    [Theory]
    [InlineData("a\n  {{~ if isNew ~}}\n  b\n  {{~ else ~}}\n  c\n  {{~ end ~}}\nd\n", "a\n  b\nd\n")]
    [InlineData("{{~ if isNew ~}}\n\nb\n\n{{~ end ~}}\n\nd", "\nb\n\n\nd")]
    [InlineData("{{~ for tag in tags ~}}\n{{ tag }}\n{{~ end ~}}", "a\nb\n")]
    [InlineData("a {{ # ghi chú }} b\n{{~ # cả dòng ~}}\nc\n  {{~ ## {{ cả \n dòng ## ~}}  \nd", "a  b\nc\nd")]
    [InlineData("a {{- site.name -}} b {{- if isNew -}} c {{- end -}} d {{- # x -}} e", "aKhốibcde")]
    [InlineData("a {{ if isNew }} b {{ end }} c", "a  b  c")]
    [InlineData("a\r\n{{~ if isNew ~}}\r\nb\r\n{{~ end ~}}\r\n", "a\nb\n")]
    [InlineData("{ {{ site.name }} } {{ # a }} }} { { a}} \\ \\n", "{ Khối }  }} { { a}} \\ \\n")]
    [InlineData("{{ if isNew }}{{ end }}{{ for item in items }}{{ end }}", "")]
    [InlineData("", "")]
    [InlineData("{{ # }}", "")]
    public void Whitespace_AroundTags_FollowsScribansRules(string layout, string page)
    {
        using var theme = new ThemeOnDisk(layout);
        Assert.Equal(page, theme.Render());
    }

    [Fact]
    public void Partial_OnALineOfItsOwn_TakesTheLinesPlaceAndStaysEscaped()
    {
        using var theme = new ThemeOnDisk("<ul>\n    {{~ include \"the-bai\" ~}}\n  {{~ for item in items ~}}\n    {{~ include \"khoi/muc\" item ~}}\n  {{~ end ~}}\n</ul>\n")
            .With("partials/the-bai.sbn-html", "<li>{{ title }}</li>\n<li></li>\n")
            .With("partials/khoi/muc.sbn-html", "<li>{{ name }}</li>\n");
        Assert.Equal($"<ul>\n<li>{EscapedTitle}</li>\n<li></li>\n<li>một</li>\n<li>hai</li>\n</ul>\n", theme.Render());
    }

    // Scriban by itself indents what an indented include writes, also between <pre> and </pre>.
    [Fact]
    public void Partial_OnAnIndentedLine_IsNotIndented()
    {
        using var theme = new ThemeOnDisk("<div>\n    {{ include \"ma\" }}\n</div>").With("partials/ma.sbn-html", "<pre>a\nb</pre>");
        Assert.Equal("<div>\n    <pre>a\nb</pre>\n</div>", theme.Render());
    }

    [Fact]
    public void Partial_GivenAView_SeesItAndNothingElse()
    {
        using var theme = new ThemeOnDisk("{{ include \"404\" site }}{{ for item in items }}{{ include \"404\" item }}{{ include \"404\" site }}{{ end }}{{ include '404' this.site }}")
            .With("partials/404.sbn-html", "[{{ name }}]");
        Assert.Equal("[Khối][một][Khối][hai][Khối][Khối]", theme.Render());
    }

    [Fact]
    public void Partial_WithoutAView_SeesItsCallers()
    {
        using var theme = new ThemeOnDisk("{{ for tag in tags }}{{ include \"a\" }}{{ end }}").With("partials/a.sbn-html", "{{ count }}");
        Assert.Equal("33", theme.Render());
    }

    [Fact]
    public void Partial_GivenNothing_PrintsNothing()
    {
        using var theme = new ThemeOnDisk("({{ include \"ten\" parent }})").With("partials/ten.sbn-html", "[{{ name }}]");
        Assert.Equal("()", theme.Render());
    }

    [Fact]
    public void Partial_WithALoopOfItsOwn_LeavesItsCallersLoopsAlone()
    {
        using var theme = new ThemeOnDisk("{{ for item in items }}{{ for tag in tags }}{{ include \"a\" item }}{{ item.name }}{{ tag }}{{ for.index }} {{ end }}{{ end }}")
            .With("partials/a.sbn-html", "{{ for mark in marks }}{{ mark }}{{ include \"b\" mark }}{{ end }}").With("partials/b.sbn-html", "<{{ this }}>");
        Assert.Equal("x<x>y<y>mộta0 x<x>y<y>mộtb1 haia0 haib1 ", theme.Render());
    }

    [Fact]
    public void Partial_CallingItselfForWhatIsBelow_WalksTheTree()
    {
        using var onDisk = new ThemeOnDisk("{{ include \"cay\" }}").With("partials/cay.sbn-html", "({{ name }}{{ for child in children }}{{ include \"cay\" child }}{{ end }})");
        onDisk.Layouts["trang"] = typeof(TreeView);
        var tree = new TreeView("a", [new TreeView("b", [new TreeView("c", [])]), new TreeView("d", [])]);
        Assert.Equal("(a(b(c))(d))", ThemeOnDisk.Render(onDisk.Load(), tree));

        var deep = Enumerable.Range(0, 300).Aggregate(new TreeView("x", []), (below, _) => new TreeView("x", [below]));
        Assert.Equal(301, ThemeOnDisk.Render(onDisk.Load(), deep).Count(letter => letter == 'x'));
    }

    [Fact]
    public void Partials_CallingDownAHundredTimes_Render()
    {
        using var theme = new ThemeOnDisk("{{ include \"p200\" }}").With("partials/p0.sbn-html", "đáy");
        for (var i = 1; i <= 200; i++)
        {
            theme.With($"partials/p{i}.sbn-html", $"{{{{ include \"p{i - 1}\" }}}}");
        }

        Assert.Equal("đáy", theme.Render());
    }

    [Fact]
    public void View_WithHostileText_NeverMakesMarkup()
    {
        const string hostile = "</title><script>alert('1')</script>\" onload=\"{{ site.name }}{{{body}}}\u0000\ud800&lt;";
        const string escaped = "&lt;/title&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&quot; onload=&quot;{{ site.name }}{{{body}}}\u0000\ufffd&amp;lt;";
        using var theme = new ThemeOnDisk("""
            <p title="{{ title }}" class='{{ title }}'>{{ title }}{{ for tag in tags }}{{ tag }}{{ end }}</p>
            {{~ include "a" ~}}
            {{~ for tag in tags ~}}
            {{~ include "b" tag ~}}
            {{~ end ~}}
            """)
            .With("partials/a.sbn-html", "a {{ title }}\n  {{~ include \"b\" site.name ~}}\n")
            .With("partials/b.sbn-html", "b {{ this }}\n");
        var page = theme.Render(PageView.Sample with { Title = hostile, Tags = [hostile, hostile], Site = new SiteView(hostile) });
        Assert.Equal("<p title=\"#\" class='#'>###</p>\na #\nb #\nb #\nb #\n", page.Replace(escaped, "#", StringComparison.Ordinal));
    }

    // html.escape would turn ô into &#244;.
    [Fact]
    public void Text_InVietnamese_KeepsItsLetters()
    {
        using var theme = new ThemeOnDisk("{{ title }}");
        Assert.Equal("Khối ưỡ ệ Đ “…” –", theme.Render(PageView.Sample with { Title = "Khối ưỡ ệ Đ “…” –" }));
    }

    [Fact]
    public void Text_OfManyKinds_PassesThroughUnchanged()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 4000; i++)
        {
            text.Append((i * 7919 % 13) switch
            {
                0 => "{ ",
                1 => "} ",
                2 => "}} ",
                3 => "\\ ",
                4 => "\"",
                5 => "'",
                6 => "\n",
                7 => "😀",
                8 => "ế",
                9 => "&amp;",
                10 => "<b>",
                11 => "\t",
                _ => "~!#/>^",
            });
        }

        var written = text.ToString();
        using var theme = new ThemeOnDisk(written + "{{ site.name }}" + written);
        Assert.Equal(written + "Khối" + written, theme.Render());
    }

    // Scriban by itself cuts what it turns into text at 1 MiB, without a word.
    [Fact]
    public void Page_OfMegabytes_IsWhole()
    {
        var html = string.Concat(Enumerable.Repeat("<i>ế😀</i>", 150_000));
        var text = new string('ố', 1_200_000);
        using var theme = new ThemeOnDisk("{{ body }}{{ title }}{{ asset \"a.css\" }}" + text).With("assets/a.css", "");
        var page = theme.Render(PageView.Sample with { Body = new Html(Encoding.UTF8.GetBytes(html)), Title = text });
        Assert.StartsWith(html + text + "/tai-san/a.", page, StringComparison.Ordinal);
        Assert.EndsWith(".css" + text, page, StringComparison.Ordinal);
    }

    // Scriban by itself ends nested loops after 1000 rounds in all.
    [Fact]
    public void Loops_OfAnyLength_GoToTheirEnd()
    {
        using var theme = new ThemeOnDisk("{{ for tag in tags }}{{ for again in tags }}x{{ end }}{{ end }}");
        Assert.Equal(new string('x', 10_000), theme.Render(PageView.Sample with { Tags = [.. Enumerable.Repeat("t", 100)] }));
    }

    [Fact]
    public void Loops_InOneAnother_AreEachTheirOwn()
    {
        const int depth = 40;
        var open = string.Concat(Enumerable.Range(0, depth).Select(i => $"{{{{ for t{i} in marks }}}}"));
        var print = string.Concat(Enumerable.Range(0, depth).Select(i => $"{{{{ t{i} }}}}"));
        using var onDisk = new ThemeOnDisk(open + print + string.Concat(Enumerable.Repeat("{{ end }}", depth)));
        onDisk.Layouts["trang"] = typeof(ItemView);
        Assert.Equal(new string('x', depth), ThemeOnDisk.Render(onDisk.Load(), new ItemView("", 0, ["x"])));
    }

    [Fact]
    public void Render_OnManyThreads_GivesTheSameBytes()
    {
        using var onDisk = new ThemeOnDisk("{{ title }}{{ for item in items }}{{ include \"muc\" item }}{{ item.name }}{{ for mark in item.marks }}{{ mark }}{{ title }}{{ end }}{{ end }}{{ body }}")
            .With("partials/muc.sbn-html", "{{ name }}{{ for mark in marks }}{{ for.index }}{{ end }}");
        var theme = onDisk.Load();
        var views = Enumerable.Range(0, 200)
            .Select(i => PageView.Sample with { Title = $"bài <{i}>", Items = [.. Enumerable.Range(0, i % 7).Select(n => new ItemView($"{i}-{n}", n, ["x"]))] })
            .ToImmutableArray();
        var together = new string[views.Length];
        Parallel.For(0, views.Length, i => together[i] = ThemeOnDisk.Render(theme, views[i]));

        Assert.Equal(views.Select(view => ThemeOnDisk.Render(theme, view)), together, StringComparer.Ordinal);
        Assert.Equal(views.Length, together.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Render_AfterAViewThatThrew_IsAsIfNothingHadBeen()
    {
        using var onDisk = new ThemeOnDisk("{{ for one in things }}{{ for two in things }}{{ two }}{{ one }}{{ end }}{{ end }}{{ trouble }}");
        onDisk.Layouts["trang"] = typeof(ThrowingView);
        var theme = onDisk.Load();
        Assert.ThrowsAny<Exception>(() => ThemeOnDisk.Render(theme, new ThrowingView(Throws: true)));
        Assert.Equal("aabaabbb", ThemeOnDisk.Render(theme, new ThrowingView(Throws: false)));
    }

    public static TheoryData<string> ListKinds => ["array", "list", "lazy", "set", "immutable", "generated"];

    [Theory]
    [MemberData(nameof(ListKinds))]
    public void List_OfAnyKind_IsGoneThroughInOrderAndFalseWhenEmpty(string kind)
    {
        using var onDisk = new ThemeOnDisk("{{ if this }}{{ for item in this }}{{ for.index }}{{ item }}{{ if for.last }}.{{ end }}{{ end }}{{ else }}trống{{ end }}");
        onDisk.Layouts["trang"] = typeof(IEnumerable<string>);
        var theme = onDisk.Load();
        Assert.Equal("0a1b.", ThemeOnDisk.Render(theme, Make(kind, ["a", "b"])));
        Assert.Equal("trống", ThemeOnDisk.Render(theme, Make(kind, [])));
    }

    private static IEnumerable<string> Make(string kind, string[] items) => kind switch
    {
        "array" => items,
        "list" => items.ToList(),
        "lazy" => items.Where(item => item.Length > 0),
        "set" => items.ToImmutableSortedSet(StringComparer.Ordinal),
        "immutable" => ImmutableArray.Create(items),
        _ => Generate(items),
    };

    private static IEnumerable<string> Generate(string[] items)
    {
        foreach (var item in items)
        {
            yield return item;
        }
    }

    private sealed record TreeView(string Name, IReadOnlyList<TreeView> Children);

    private sealed record ThrowingView(bool Throws)
    {
        public string[] Things => ["a", "b"];

        public string Trouble => Throws ? throw new InvalidOperationException("a view of the test") : string.Empty;
    }
}
