using System.Globalization;
using System.Text.RegularExpressions;
using Site.Model.Paths;

namespace Site.Model.Diagnostics;

/// <summary>
/// A kind of mistake: its code, and the message and hint that an editor reads. <c>{0}</c>, <c>{1}</c> … in the two texts are
/// the words that name the case at hand. All faults stand in the catalogue, one file a subject.
/// </summary>
public sealed partial record Fault(string Code, Severity Severity, string Message, string Hint)
{
    /// <summary>The message of any case: <c>Không thấy thư mục nội dung: …</c>.</summary>
    public string PlainMessage =>
        Placeholder().Replace(Message, "…").Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal);

    /// <summary>The fault at a stretch of a line.</summary>
    public Diagnostic At(SourcePath file, SourceSpan span, params ReadOnlySpan<object> words) => Tell(file, span, words);

    /// <summary>The fault of a whole file.</summary>
    public Diagnostic In(SourcePath file, params ReadOnlySpan<object> words) => Tell(file, null, words);

    /// <summary>A fault that lies in no file.</summary>
    public Diagnostic Alone(params ReadOnlySpan<object> words) => Tell(null, null, words);

    private Diagnostic Tell(SourcePath? file, SourceSpan? span, ReadOnlySpan<object> words) => new(
        this,
        file,
        span,
        string.Format(CultureInfo.InvariantCulture, Message, words!),
        string.Format(CultureInfo.InvariantCulture, Hint, words!));

    [GeneratedRegex(@"(?<!\{)\{\d\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Placeholder();
}
