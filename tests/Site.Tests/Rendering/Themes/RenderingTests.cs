using System.Collections.Immutable;
using System.Text;
using Site.Rendering.Views;

namespace Site.Tests.Rendering.Themes;

public sealed class RenderingTests
{
    private const string EscapedTitle = "Ra mắt &lt;trang&gt; &amp; &quot;bản tin&quot; &#39;mới&#39;";

    [Theory]
    [InlineData("{{title}}", EscapedTitle)]
    [InlineData("<a title='{{ this.title }}'>", $"<a title='{EscapedTitle}'>")]
    [InlineData("{{count}} {{size}} {{lang}}", "3 10000000000 vi")]
    [InlineData("[{{summary}}]", "[]")]
    [InlineData("{{body}}|{{noBody}}{{aside}}", "<p>Đảng ủy &amp; Khối</p>|")]
    [InlineData("{{site.name}}[{{parent.name}}]", "Khối[]")]
    [InlineData("{{@root.site.name}}", "Khối")]
    [InlineData("{{#each items}}{{@index}}{{@key}}{{name}}{{count}};{{/each}}", "00một1;11hai0;")]
    [InlineData("{{#each items}}{{#if @first}}đầu{{/if}}{{#unless @last}}, {{else}}.{{/unless}}{{/each}}", "đầu, .")]
    [InlineData("{{#each items}}{{#each marks}}{{@index}}{{this}}{{../name}}{{../../site.name}}{{@root.count}} {{/each}}{{/each}}", "0xmộtKhối3 1ymộtKhối3 ")]
    [InlineData("{{#each items}}{{#with ../site}}{{name}}{{../name}}{{@index}} {{/with}}{{/each}}", "Khốimột0 Khốihai1 ")]
    [InlineData("{{#each items}}{{#if count}}{{../count}}{{else}}{{../site.name}}{{/if}}{{/each}}", "3Khối")]
    [InlineData("{{#each items}}{{#with ..}}{{count}}{{/with}}{{/each}}", "33")]
    [InlineData("{{#with parent}}{{name}}{{else}}không {{site.name}}{{/with}}", "không Khối")]
    [InlineData("{{#each unmade}}{{this}}{{else}}trống{{/each}}", "trống")]
    [InlineData("{{#each tags}}{{this}}{{else}}trống{{/each}}", "ab")]
    [InlineData("{{#if summary}}1{{else if parent}}2{{else if isNew}}3{{else}}4{{/if}}", "3")]
    [InlineData("{{#if summary}}1{{else if parent}}2{{/if}}|", "|")]
    public void Render_Sample_GivesWhatHandlebarsMeans(string layout, string page)
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
        using var theme = new ThemeOnDisk($"{{{{#if {path}}}}}có{{{{else}}}}không{{{{/if}}}}{{{{#unless {path}}}}}không{{{{else}}}}có{{{{/unless}}}}");
        Assert.Equal(holds ? "cócó" : "khôngkhông", theme.Render());
    }

    [Fact]
    public void Condition_OnZeroFalseEmptyTextAndEmptyList_DoesNotHold()
    {
        using var theme = new ThemeOnDisk("{{#if count}}1{{/if}}{{#if size}}2{{/if}}{{#if isNew}}3{{/if}}{{#if title}}4{{/if}}{{#if items}}5{{/if}}.");
        Assert.Equal(".", theme.Render(PageView.Sample with { Count = 0, Size = 0, IsNew = false, Title = "", Items = [] }));
    }

    [Theory]
    [InlineData("a\n  {{#if isNew}}\n  b\n  {{else}}\n  c\n  {{/if}}\nd\n", "a\n  b\nd\n")]
    [InlineData("{{#if isNew}}\n\nb\n\n{{/if}}\n\nd", "\nb\n\n\nd")]
    [InlineData("{{#each tags}}\n{{this}}\n{{/each}}", "a\nb\n")]
    [InlineData("a {{! ghi chú }} b\n{{! cả dòng }}\nc\n  {{!-- {{cả}} \n dòng --}}  \nd", "a  b\nc\nd")]
    [InlineData("a {{~site.name~}} b {{~#if isNew~}} c {{~/if~}} d {{~! x ~}} e {{~!-- y --~}} f", "aKhốibcdef")]
    [InlineData("a {{#if isNew}} b {{/if}} c", "a  b  c")]
    [InlineData("{{#if isNew}}{{#if title}}\nb\n{{/if}}{{/if}}\n", "\nb\n\n")]
    [InlineData("a\r\n{{#if isNew}}\r\nb\r\n{{/if}}\r\n", "a\nb\n")]
    [InlineData("{ {{site.name}} } {{! a}} }} { {a}} \\ \\n", "{ Khối }  }} { {a}} \\ \\n")]
    [InlineData("{{#if isNew}}{{/if}}{{#each items}}{{/each}}", "")]
    [InlineData("", "")]
    [InlineData("{{!}}", "")]
    public void Whitespace_AroundTags_FollowsHandlebarsRules(string layout, string page)
    {
        using var theme = new ThemeOnDisk(layout);
        Assert.Equal(page, theme.Render());
    }

    [Fact]
    public void Partial_OnALineOfItsOwn_TakesTheLinesPlaceAndStaysEscaped()
    {
        using var theme = new ThemeOnDisk("<ul>\n    {{> the-bai}}\n  {{#each items}}\n    {{> khoi/muc}}\n  {{/each}}\n</ul>\n")
            .With("partials/the-bai.hbs", "<li>{{title}}</li>\n<li></li>\n")
            .With("partials/khoi/muc.hbs", "<li>{{name}} {{@root.title}}</li>\n");
        Assert.Equal(
            $"<ul>\n<li>{EscapedTitle}</li>\n<li></li>\n<li>một {EscapedTitle}</li>\n<li>hai {EscapedTitle}</li>\n</ul>\n", theme.Render());
    }

    [Fact]
    public void Partial_WithPath_SeesWhatItIsGiven()
    {
        using var theme = new ThemeOnDisk("{{> 404 site}}{{#each items}}{{> 404 this}}{{> 404}}{{> 404 ../site}}{{/each}}")
            .With("partials/404.hbs", "[{{name}} {{@root.count}}]");
        Assert.Equal("[Khối 3][một 3][một 3][Khối 3][hai 3][hai 3][Khối 3]", theme.Render());
    }

    [Fact]
    public void Partial_GivenNothing_PrintsNothingOfIt()
    {
        using var theme = new ThemeOnDisk("{{> ten parent}}").With("partials/ten.hbs", "[{{name}}{{#if this}}có{{/if}}]");
        Assert.Equal("[]", theme.Render());
    }

    [Fact]
    public void Partial_CalledByPartial_Renders()
    {
        using var theme = new ThemeOnDisk("{{> a}}").With("partials/a.hbs", "{{#each items}}{{> b}}{{/each}}").With("partials/b.hbs", "({{name}})");
        Assert.Equal("(một)(hai)", theme.Render());
    }

    [Fact]
    public void View_WithHostileText_NeverMakesMarkup()
    {
        const string hostile = "</title><script>alert('1')</script>\" onload=\"{{site.name}}{{{body}}}\u0000\ud800&lt;";
        const string escaped = "&lt;/title&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&quot; onload=&quot;{{site.name}}{{{body}}}\u0000\ufffd&amp;lt;";
        using var theme = new ThemeOnDisk("""
            <p title="{{title}}" class='{{title}}'>{{title}}{{#each tags}}{{this}}{{/each}}</p>
              {{> a}}
            {{> a}}{{#each tags}}
              {{> b}}
            {{/each}}
            """)
            .With("partials/a.hbs", "a {{title}}\n  {{> b site.name}}\n")
            .With("partials/b.hbs", "b {{this}}\n");
        var page = theme.Render(PageView.Sample with { Title = hostile, Tags = [hostile, hostile], Site = new SiteView(hostile) });
        Assert.Equal(
            "<p title=\"#\" class='#'>###</p>\na #\nb #\na #\nb #\n\nb #\n\nb #\n", page.Replace(escaped, "#", StringComparison.Ordinal));
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
        using var theme = new ThemeOnDisk(written + "{{site.name}}" + written);
        Assert.Equal(written + "Khối" + written, theme.Render());
    }

    [Fact]
    public void Html_OfAnyLength_IsPrintedByteForByte()
    {
        var html = string.Concat(Enumerable.Repeat("<i>ế😀</i>", 5000));
        using var theme = new ThemeOnDisk("{{body}}");
        Assert.Equal(html, theme.Render(PageView.Sample with { Body = new Html(Encoding.UTF8.GetBytes(html)) }));
    }

    [Fact]
    public void Render_OnManyThreads_GivesTheSameBytes()
    {
        using var onDisk = new ThemeOnDisk("{{title}}{{#each items}}{{> muc}}{{name}}{{#each marks}}{{this}}{{../../title}}{{/each}}{{/each}}{{body}}")
            .With("partials/muc.hbs", "{{name}}{{@root.title}}");
        var theme = onDisk.Load();
        var views = Enumerable.Range(0, 200)
            .Select(i => PageView.Sample with { Title = $"bài <{i}>", Items = [.. Enumerable.Range(0, i % 7).Select(n => new ItemView($"{i}-{n}", n, ["x"]))] })
            .ToImmutableArray();
        var together = new string[views.Length];
        Parallel.For(0, views.Length, i => together[i] = ThemeOnDisk.Render(theme, views[i]));

        Assert.Equal(views.Select(view => ThemeOnDisk.Render(theme, view)), together, StringComparer.Ordinal);
        Assert.Equal(views.Length, together.Distinct(StringComparer.Ordinal).Count());
    }

    public static TheoryData<string> ListKinds => ["array", "list", "lazy", "set", "immutable", "generated"];

    [Theory]
    [MemberData(nameof(ListKinds))]
    public void List_OfAnyKind_IsGoneThroughInOrderAndFalseWhenEmpty(string kind)
    {
        using var onDisk = new ThemeOnDisk("{{#if this}}{{#each this}}{{@index}}{{this}}{{#if @last}}.{{/if}}{{/each}}{{else}}trống{{/if}}");
        onDisk.Layouts["trang"] = typeof(IEnumerable<string>);
        var theme = onDisk.Load();
        Assert.Equal("0a1b.", ThemeOnDisk.Render(theme, Make(kind, ["a", "b"])));
        Assert.Equal("trống", ThemeOnDisk.Render(theme, Make(kind, [])));
    }

    [Fact]
    public void Blocks_NestedToTheLimit_Render()
    {
        using var theme = new ThemeOnDisk(string.Concat(Enumerable.Repeat("{{#with @root}}", 64)) + "{{count}}" + string.Concat(Enumerable.Repeat("{{/with}}", 64)));
        Assert.Equal("3", theme.Render());
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

    [Fact]
    public void Prepare_BeforeRendering_ChangesNothing()
    {
        using var onDisk = new ThemeOnDisk("{{title}}");
        var theme = onDisk.Load();
        theme.Prepare(["trang"]);
        Assert.Equal(EscapedTitle, ThemeOnDisk.Render(theme, PageView.Sample));
    }
}
