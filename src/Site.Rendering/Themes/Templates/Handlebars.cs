using System.Text.RegularExpressions;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;

namespace Site.Rendering.Themes.Templates;

/// <summary>
/// Recognises a template, or a line pasted from one, that is written for Handlebars, this program's earlier language: Scriban would read
/// <c>{{#if title}}</c> for a comment and print what stands below it on every page.
/// </summary>
internal static partial class Handlebars
{
    public static Diagnostic? Find(ThemeText text)
    {
        var tag = Tag().Match(text.Text);
        return tag.Success
            ? ThemeFaults.Handlebars.At(text.File, text.Span(tag.Index, tag.Index + tag.Length), tag.Value, Instead(tag.Groups["mark"].Value))
            : null;
    }

    [GeneratedRegex(@"(?<!\{%)\{\{~?(?<mark>\#(if|each|unless|with)\b|/\w|>|\^|&|!|\{|\.\./|@)[^{}]*\}{0,3}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Tag();

    private static string Instead(string mark) => mark switch
    {
        "#each" => "{{ for mục in danh_sách }} … {{ end }}",
        "#if" or "#with" => "{{ if tên }} … {{ end }}",
        "#unless" or "^" => "{{ if !tên }} … {{ end }}",
        ">" => "{{ include \"tên-mẫu-con\" tên }}",
        "!" => "ghi chú là {{ # … }}",
        "{" or "&" => "{{ tên }}; mục nào đã là HTML thì được in thẳng sẵn",
        "../" or "@" => "tên đặt cho mục sau for, hoặc for.first, for.last, for.index",
        _ => "{{ end }}",
    };
}
