using System.Diagnostics.CodeAnalysis;
using Site.Model.Colors;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Paths;
using Site.Model.Text;
using Site.Reading.Schema.Yaml;

namespace Site.Reading.Schema.Types;

/// <summary>An address of another site.</summary>
public sealed class WebAddressType(string example) : ScalarType<string>("một địa chỉ trang web", example)
{
    internal override bool TryReadText(YamlScalar scalar, FieldContext context, [MaybeNullWhen(false)] out string value)
    {
        // As the parser writes it back: escaped, so that it can stand in any attribute.
        value = Uri.TryCreate(scalar.Text.Trim(), UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" ? uri.AbsoluteUri : null;
        if (value is not null && Tracking.Find(value) is var (parts, address))
        {
            context.Tell(MarkdownFaults.TrackingInLink, scalar.Span, parts, address);
        }

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

public sealed class EmailType(string example) : ScalarType<string>("một địa chỉ thư điện tử", example)
{
    internal override bool TryReadText(YamlScalar scalar, FieldContext context, [MaybeNullWhen(false)] out string value)
    {
        value = scalar.Text.Trim();
        return EmailAddress.Is(value) || context.Tell(FrontMatterFaults.NotAnEmail, scalar.Span, value);
    }
}

/// <summary>A colour as CSS writes it with six digits.</summary>
public sealed class ColorType(string example) : ScalarType<Rgb>("mã màu", example)
{
    internal override bool TryReadText(YamlScalar scalar, FieldContext context, out Rgb value)
    {
        var text = scalar.Text.Trim();
        var isColor = text is ['#', .. { Length: 6 } digits] && digits.All(char.IsAsciiHexDigit);
        value = isColor ? Rgb.Parse(text) : default;
        return isColor || context.Tell(FrontMatterFaults.NotAColor, scalar.Span, text);
    }
}
