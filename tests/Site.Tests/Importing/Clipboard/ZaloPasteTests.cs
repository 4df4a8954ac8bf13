namespace Site.Tests.Importing.Clipboard;

/// <summary>The HTML that Zalo and web mail put on the clipboard; contents invented.</summary>
public sealed class ZaloPasteTests
{
    public static TheoryData<string, string> Pieces => new()
    {
        { "<div><span class=\"text\">Kính gửi các chi bộ (mẫu):<br>- Nộp đảng phí trước ngày 25;<br>- Gửi tin về Ban.</span></div>", "Kính gửi các chi bộ (mẫu):\n\n- Nộp đảng phí trước ngày 25;\n- Gửi tin về Ban." },
        { "<div>Một</div><div><br></div><div>Hai<br><br>Ba</div>", "Một\n\nHai\n\nBa" },
        { "<div>Dòng một<br>dòng hai</div>", "Dòng một\\\ndòng hai" },
        { "<span>Xin\u200B chào\uFEFF&nbsp;&nbsp;các&nbsp;đồng chí</span><img class=\"emoji\" src=\"https://zalo.example/e.png\" alt=\"👍\"><img src=\"data:image/png;base64,AAAA\" alt=\"\">", "Xin chào các đồng chí👍" },
        { "<div>Tiếp: <img alt=\"1️⃣\" src=\"https://mau.example/1.png\"> Một <img alt=\"❤️\" src=\"https://mau.example/2.png\"><img alt=\"👨‍👩‍👧‍👦\" src=\"https://mau.example/3.png\"> <a href=\"https://mau.example/?__eep__=6&amp;__cft__[0]=AZ\">#chibo</a></div>", "Tiếp: 1️⃣ Một ❤️👨‍👩‍👧‍👦 [#chibo](https://mau.example/)" },
        { "<div>Xem <a href=\"https://mau.example/tin?zarsrc=30&amp;utm_source=zalo\" onclick=\"x()\">https://mau.example/tin?zarsrc=30</a></div>", "Xem [https://mau.example/tin?zarsrc=30](https://mau.example/tin)" },
        { "<div>1. Họp</div><div>2. Viết</div><div>1986. Năm đổi mới</div>", "1. Họp\n2. Viết\n\n1986\\. Năm đổi mới" },
        { "<div style=\"white-space: pre-wrap;\">Một\nHai\n\nBa</div>", "Một\\\nHai\n\nBa" },
        { "<div>Chi bo\u0323\u0302 ma\u0302\u0303u</div>", "Chi bộ mẫu" },
    };

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Paste_IsMarkdown(string html, string markdown) => Paste.Is(html, markdown);
}
