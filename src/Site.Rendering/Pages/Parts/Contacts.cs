using Site.Model.Settings;
using Site.Rendering.Views;

namespace Site.Rendering.Pages.Parts;

internal static class Contacts
{
    public static ContactView Of(Contact contact) => new(
        contact.Address, [.. contact.Phones.Select(Phone)], contact.Email, contact.HotLine is { } hotLine ? Phone(hotLine) : null, contact.Zalo, contact.Facebook);

    /// <summary>A phone number as written, and as a phone dials it: <c>0294 3855 555</c> is <c>tel:+842943855555</c>.</summary>
    public static PhoneView Phone(string written)
    {
        var digits = string.Concat(written.Where(char.IsAsciiDigit));
        var dialled = written.TrimStart().StartsWith('+') ? "+" + digits : digits.StartsWith('0') ? "+84" + digits[1..] : digits;
        return new PhoneView(written, "tel:" + dialled);
    }
}
