using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Reading.Schema.Yaml;

namespace Site.Reading.Schema.Types;

/// <summary>Exactly one is set.</summary>
/// <param name="Address">Of another site.</param>
public readonly record struct MenuTarget(Located<InternalLink>? Page, string? Address);

/// <summary>A page of this site, or the address of another one.</summary>
public sealed class MenuTargetType(string example) : ScalarType<MenuTarget>("địa chỉ trong trang này, hoặc địa chỉ một trang khác", example)
{
    private readonly PageLinkType _page = new(example);
    private readonly WebAddressType _address = new(example);

    internal override bool TryReadText(YamlScalar scalar, FieldContext context, out MenuTarget value)
    {
        value = default;
        if (scalar.Text.Contains("://", StringComparison.Ordinal))
        {
            if (!_address.TryReadText(scalar, context, out var address))
            {
                return false;
            }

            value = new MenuTarget(null, address);
            return true;
        }

        if (!_page.TryReadText(scalar, context, out var page))
        {
            return false;
        }

        value = new MenuTarget(page, null);
        return true;
    }
}
