using System.Buffers;

namespace Site.Model.Text;

/// <summary>E-mail addresses as people write them: letters, digits and a few signs, an @, a host of two names or more (RFC 5321 and RFC 1035, without their rarities).</summary>
public static class EmailAddress
{
    private const int LongestMailbox = 64;
    private const int LongestHostName = 63;

    private const string LettersAndDigits = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    private static readonly SearchValues<char> OfMailboxes = SearchValues.Create(LettersAndDigits + "._%+-");
    private static readonly SearchValues<char> OfHostNames = SearchValues.Create(LettersAndDigits + "-");

    public static bool Is(ReadOnlySpan<char> text)
    {
        var at = text.IndexOf('@');
        return at is > 0 and <= LongestMailbox && !text[..at].ContainsAnyExcept(OfMailboxes) && IsHost(text[(at + 1)..]);
    }

    private static bool IsHost(ReadOnlySpan<char> text)
    {
        foreach (var name in text.Split('.'))
        {
            if (text[name] is not { Length: > 0 and <= LongestHostName } letters || letters.ContainsAnyExcept(OfHostNames))
            {
                return false;
            }
        }

        return text.Contains('.');
    }
}
