using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Site.Importing.Tree;
using Site.Model.Text;
using Site.Model.Vietnamese;

namespace Site.Importing.Heads;

/// <summary>The end of a document: recipients (nơi nhận) and signature. An appendix may follow it.</summary>
internal sealed partial class TailReader(UsualSpelling spelling)
{
    private const int LongestRecipient = 200;
    private const int LongestPerson = 45;

    private readonly ImmutableArray<string>.Builder _recipients = ImmutableArray.CreateBuilder<string>();
    private readonly List<string> _signedFor = [];
    private readonly List<string> _titles = [];
    private readonly List<string> _taken = [];
    private string? _signer;
    private bool _isOfRecipients;
    private bool _hasSecond;

    /// <summary>The blocks without the tail, the head with what it said, and the words taken out.</summary>
    public static (ImmutableArray<Block> Blocks, DocumentHead Head, ImmutableArray<string> Taken) Take(ImmutableArray<Block> blocks, DocumentHead head, UsualSpelling spelling)
    {
        var first = FirstOfTail(blocks);
        if (first < 0)
        {
            return TakeLoneName(blocks, head);
        }

        var tail = new TailReader(spelling);
        var left = ImmutableArray.CreateBuilder<Block>();
        left.AddRange(blocks[..first]);
        var at = first;
        for (; at < blocks.Length && tail.TryTake(blocks[at], left); at++)
        {
        }

        left.AddRange(blocks[at..]);
        return (left.ToImmutable(), tail.AddTo(head), [.. tail._taken]);
    }

    // A name on the right below the text, and nothing else.
    private static (ImmutableArray<Block> Blocks, DocumentHead Head, ImmutableArray<string> Taken) TakeLoneName(ImmutableArray<Block> blocks, DocumentHead head) =>
        blocks is [.., Paragraph { Align: Align.End } last] && PlainText.Of(last.Text).Trim() is { Length: > 3 and <= LongestPerson } name && char.IsUpper(name[0]) && name.All(c => char.IsLetter(c) || c == ' ')
            ? (blocks.RemoveAt(blocks.Length - 1), head with { Signer = new HeadField<string>(name, name, PaperLine.IsName(name) ? null : "là dòng cuối của văn bản") }, [name])
            : (blocks, head, []);

    private static int FirstOfTail(ImmutableArray<Block> blocks)
    {
        var pieces = blocks.SelectMany(Piece.Of).ToList();
        var anchor = pieces.FindLastIndex(piece => RecipientsTitle().IsMatch(piece.Text));
        if (anchor < 0)
        {
            anchor = pieces.FindLastIndex(piece => IsOnBehalf(piece.Text));
        }

        if (anchor < 0)
        {
            anchor = pieces.FindLastIndex(piece => IsOffice(piece.Text));
            anchor = anchor >= 0 && pieces.Skip(anchor + 1).Take(3).Any(piece => PaperLine.IsName(piece.Text)) ? anchor : -1;
        }

        // A signature may stand above the recipients.
        while (anchor > 0 && IsOfASignature(pieces[anchor - 1].Text))
        {
            anchor--;
        }

        return anchor < 0 ? -1 : pieces[anchor].Block;
    }

    /// <summary>False for a block that is no part of the tail.</summary>
    private bool TryTake(Block block, ImmutableArray<Block>.Builder left)
    {
        var pieces = Piece.Of(block, 0).ToList();
        if (pieces.Count == 0)
        {
            return false;
        }

        List<string> rest = [];
        var any = false;
        foreach (var piece in pieces)
        {
            if (TryTake(piece))
            {
                any = true;
                _taken.Add(piece.Written);
            }
            else
            {
                rest.Add(piece.Written);
            }
        }

        if (!any)
        {
            return false;
        }

        if (rest.Count > 0)
        {
            left.Add(new Paragraph([.. rest.SelectMany((line, at) => at == 0 ? new Inline[] { new TextRun(line) } : [new LineBreak(), new TextRun(line)])]));
        }

        return true;
    }

    private bool TryTake(Piece piece)
    {
        var text = piece.Text;
        if (RecipientsTitle().Match(text) is { Success: true } title)
        {
            _isOfRecipients = true;
            return title.Groups["rest"].Length == 0 || TryRecipient(title.Groups["rest"].Value);
        }

        if (piece.IsRule || PaperLine.IsSignedNote(text))
        {
            return true;
        }

        if (_signer is not null && (IsOnBehalf(text) || IsOffice(text) || PaperLine.IsName(text)))
        {
            // The form has one place for a signer; the second stays in the text, with all its lines. Capitals alone may be an appendix.
            _hasSecond = true;
            return false;
        }

        if (IsOnBehalf(text))
        {
            _signedFor.Add(text);
            return true;
        }

        if (IsOffice(text))
        {
            _titles.Add(text);
            return true;
        }

        if (_signer is null && IsPerson(text))
        {
            _signer = text;
            return true;
        }

        return _isOfRecipients && (piece.Marker is not null || text is ['-' or '–' or '+', ..] || (_recipients.Count > 0 && text is [.., ';' or ',' or '.'])) && TryRecipient(text);
    }

    private bool TryRecipient(string text)
    {
        if (text.Length > LongestRecipient)
        {
            return false;
        }

        if (text.TrimStart('-', '–', '+', ' ').TrimEnd(';', ',', '.', ' ') is { Length: > 0 } recipient)
        {
            _recipients.Add(recipient);
        }

        return true;
    }

    private DocumentHead AddTo(DocumentHead head)
    {
        var doubt = _hasSecond ? "có hơn một người ký" : null;
        return head with
        {
            Recipients = _recipients.ToImmutable(),
            SignedFor = Field(_signedFor, doubt),
            SignerTitle = Field(_titles, doubt),
            Signer = _signer is null ? null : new HeadField<string>(Person(_signer), _signer, doubt),
        };
    }

    private HeadField<string>? Field(List<string> lines, string? doubt) =>
        lines.Count == 0 ? null : new HeadField<string>(string.Join(", ", lines.Select(Usual)), string.Join(' ', lines), doubt);

    // "T/M BAN THƯỜNG VỤ": the sign in front stays as it is.
    private string Usual(string line) => OnBehalf().Match(line) is { Success: true, Length: var sign }
        ? $"{line[..sign].TrimEnd()} {spelling.Of(line[sign..].Trim(), isName: true)}"
        : spelling.Of(line, isName: true);

    private static string Person(string name) =>
        name.Any(char.IsLower) ? name : string.Join(' ', name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word[0] + word[1..].ToLowerInvariant()));

    private static bool IsOfASignature(string text) => IsOnBehalf(text) || IsOffice(text) || PaperLine.IsSignedNote(text) || PaperLine.IsName(text);

    private static bool IsOnBehalf(string text) => OnBehalf().IsMatch(text) && PaperLine.IsCaps(text);

    private static bool IsOffice(string text) => PaperLine.IsCaps(text) && Office().IsMatch(VietnameseText.Fold(text));

    /// <summary>A name, in capitals too once something says that a name comes.</summary>
    private bool IsPerson(string text) => PaperLine.IsName(text) ||
        ((_titles.Count > 0 || _signedFor.Count > 0) && text.Length <= LongestPerson && PaperLine.IsCaps(text) && !text.Contains('/', StringComparison.Ordinal) && text.Split(' ').Length is >= 2 and <= 5);

    [GeneratedRegex(@"^Nơi nhận\s*:?\s*(?<rest>.*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex RecipientsTitle();

    [GeneratedRegex(@"^(T/M|TM\.|TM\s|K/T|KT\.|T/L|TL\.|TUQ\.|T/U|Q\.)\s*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex OnBehalf();

    [GeneratedRegex(@"^(pho )?(bi thu|chu tich|truong |chanh |giam doc|tong giam doc|hieu truong|chu nhiem|cuc truong|vien truong|uy vien|thu truong|bo truong|thu ky|chu toa)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Office();
}
