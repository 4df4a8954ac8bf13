using Site.Rendering.Pages.Parts;
using Site.Rendering.Views;

namespace Site.Tests.Rendering.Pages.Parts;

public class ContactsTests
{
    [Theory]
    [InlineData("0294 3855 555", "tel:+842943855555")]
    [InlineData("(0294) 385.55.55", "tel:+842943855555")]
    [InlineData("+84 294 3855 555", "tel:+842943855555")]
    [InlineData("1800 1234", "tel:18001234")]
    public void Phone_AsWritten_IsDialledInternationally(string written, string href) =>
        Assert.Equal(new PhoneView(written, href), Contacts.Phone(written));
}
