using System.IO.Compression;
using System.Net;
using System.Text;
using Microsoft.Playwright;

namespace Site.Browser.Tests.Desk;

/// <summary>What other programs hand to the desk: the clipboard's parts, dropped files.</summary>
internal static class Clipping
{
    /// <summary>A paste with exactly these parts, as no real clipboard keeps them: a browser cleans what a page writes to it.</summary>
    public static Task PasteAsync(this DeskWindow desk, string? html = null, string? text = null, string? rtf = null) => desk.Text.EvaluateAsync(
        """
        (area, { html, text, rtf }) => {
          const data = new DataTransfer();
          if (html !== null) data.setData("text/html", html);
          if (text !== null) data.setData("text/plain", text);
          if (rtf !== null) data.setData("text/rtf", rtf);
          area.focus();
          area.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
        }
        """,
        new { html, text, rtf });

    /// <param name="on">What it is dropped on.</param>
    public static Task DropAsync(this DeskWindow desk, string name, string type, byte[] bytes, string on = "body") => desk.Page.EvaluateAsync(
        """
        ({ name, type, on, base64 }) => {
          const data = new DataTransfer();
          data.items.add(new File([Uint8Array.from(atob(base64), c => c.charCodeAt(0))], name, { type }));
          for (const kind of ["dragover", "drop"]) document.querySelector(on).dispatchEvent(new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true }));
        }
        """,
        new { name, type, on, base64 = Convert.ToBase64String(bytes) });

    /// <summary>A Word file of a few paragraphs.</summary>
    public static byte[] Docx(params string[] paragraphs)
    {
        using var bytes = new MemoryStream();
        using (var file = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(file, "[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""");
            Write(file, "_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""");
            Write(file, "word/document.xml", $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{string.Concat(paragraphs.Select(text => $"<w:p><w:r><w:t xml:space=\"preserve\">{WebUtility.HtmlEncode(text)}</w:t></w:r></w:p>"))}</w:body></w:document>");
        }

        return bytes.ToArray();
    }

    private static void Write(ZipArchive file, string path, string xml)
    {
        using var stream = file.CreateEntry(path).Open();
        stream.Write(Encoding.UTF8.GetBytes(xml));
    }
}
