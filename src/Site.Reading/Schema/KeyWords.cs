using Site.Model.Text;
using Site.Model.Vietnamese;

namespace Site.Reading.Schema;

/// <summary>Finds what a key means when it is taken from a file as the disk has it.</summary>
internal static class KeyWords
{
    public static (Field? Field, KeyAlias? Alias) Find(ContentSchema schema, string key) =>
        schema.Find(VietnameseText.FoldKey(VietnameseText.Compose(InvisibleCharacters.Without(key))));
}
