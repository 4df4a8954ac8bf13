using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Paths;
using Site.Reading.FrontMatter;

namespace Site.Reading.Schema.Types;

/// <summary>An address of another site.</summary>
public sealed class WebAddressType(string example) : ScalarType<string>("một địa chỉ trang web", example)
{
    internal override bool TryReadText(YamlScalar scalar, FieldContext context, [MaybeNullWhen(false)] out string value)
    {
        // As the parser writes it back: escaped, so that it can stand in any attribute.
        value = Uri.TryCreate(scalar.Text.Trim(), UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" ? uri.AbsoluteUri : null;
        return value is not null || context.Tell(FrontMatterFaults.NotAWebAddress, scalar.Span, scalar.Text);
    }
}

/// <summary>Where this site is served.</summary>
public sealed class SiteAddressType(string example) : ScalarType<SiteAddress>("một địa chỉ trang web", example)
{
    internal override bool TryReadText(YamlScalar scalar, FieldContext context, [MaybeNullWhen(false)] out SiteAddress value)
    {
        value = SiteAddress.Parse(scalar.Text);
        return value is not null || context.Tell(FrontMatterFaults.NotAWebAddress, scalar.Span, scalar.Text);
    }
}

public sealed partial class EmailType(string example) : ScalarType<string>("một địa chỉ thư điện tử", example)
{
    internal override bool TryReadText(YamlScalar scalar, FieldContext context, [MaybeNullWhen(false)] out string value)
    {
        value = scalar.Text.Trim();
        return Pattern().IsMatch(value) || context.Tell(FrontMatterFaults.NotAnEmail, scalar.Span, value);
    }

    [GeneratedRegex(@"^[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(\.[A-Za-z0-9-]{1,63}){1,8}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Pattern();
}

/// <summary>A colour as CSS writes it with six digits.</summary>
public sealed partial class ColorType(string example) : ScalarType<string>("mã màu", example)
{
    internal override bool TryReadText(YamlScalar scalar, FieldContext context, [MaybeNullWhen(false)] out string value)
    {
        value = scalar.Text.Trim();
        return Digits().IsMatch(value) || context.Tell(FrontMatterFaults.NotAColor, scalar.Span, value);
    }

    [GeneratedRegex("^#[0-9A-Fa-f]{6}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Digits();
}
