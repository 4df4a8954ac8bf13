using System.Globalization;
using System.Text.RegularExpressions;
using Site.Model.Paths;

namespace Site.Model.Diagnostics;

/// <summary>
/// An entry of the catalogue, one kind of fault: its code, and the message and hint that an editor reads. <c>{0}</c>, <c>{1}</c> … in the two
/// texts stand for the words of the case at hand. The catalogue has one file for each subject.
/// </summary>
public sealed partial record Fault(string Code, Severity Severity, string Message, string Hint)
{
    /// <summary>The message with … in the places of its words: <c>Không thấy thư mục nội dung: …</c>.</summary>
    public string PlainMessage =>
        Placeholder().Replace(Message, "…").Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal);

    /// <summary>Where the remedy is certain: what mends the fault in place of what its span names, made of the same words. Null for most faults.</summary>
    public string? Replacement { get; init; }

    /// <summary>Tells the fault at a stretch of a line.</summary>
    public Diagnostic At(SourcePath file, SourceSpan span, params ReadOnlySpan<object> words) => Tell(file, span, words);

    /// <summary>Tells the fault of a whole file.</summary>
    public Diagnostic In(SourcePath file, params ReadOnlySpan<object> words) => Tell(file, null, words);

    /// <summary>Tells a fault that lies in no file.</summary>
    public Diagnostic Alone(params ReadOnlySpan<object> words) => Tell(null, null, words);

    private Diagnostic Tell(SourcePath? file, SourceSpan? span, ReadOnlySpan<object> words) => new(
        this,
        file,
        span,
        string.Format(CultureInfo.InvariantCulture, Message, words!),
        string.Format(CultureInfo.InvariantCulture, Hint, words!))
    {
        Replacement = Replacement is null ? null : string.Format(CultureInfo.InvariantCulture, Replacement, words!),
    };

    [GeneratedRegex(@"(?<!\{)\{\d\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Placeholder();
}
