using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Site.Importing.Tree;
using Site.Model.DocumentCodes;
using Site.Model.Text;
using Site.Model.Vietnamese;

namespace Site.Importing.Heads;

/// <summary>
/// The top of a document, to its subject. What a line is shows in its form alone, so two columns of a table, tabs, frames and flattened text are read the same.
/// </summary>
internal sealed partial class Letterhead
{
    /// <summary>How many lines may stand above the type.</summary>
    private const int MostLines = 30;

    private const int LongestSubject = 600;
    private const int LongestName = 120;

    private static readonly string[] Mottos =
        ["dang cong san viet nam", "cong hoa xa hoi chu nghia viet nam", "doc lap - tu do - hanh phuc", "doc lap – tu do – hanh phuc", "doc lap-tu do-hanh phuc"];

    private readonly UsualSpelling _spelling;
    private readonly List<Piece> _pieces;
    private readonly HashSet<Piece> _used = [];
    private readonly List<string> _bodies = [];
    private readonly List<Piece> _bodyPieces = [];
    private int _signs;

    private Letterhead(List<Piece> pieces, UsualSpelling spelling)
    {
        _pieces = pieces;
        _spelling = spelling;
    }

    public DocumentHead Head { get; private set; } = new();

    /// <summary>The pieces that are the letterhead's; all others of the blocks before <see cref="End"/> are text.</summary>
    public IReadOnlySet<Piece> Used => _used;

    /// <summary>The first block that is no part of it.</summary>
    public int End { get; private set; }

    /// <summary>Null when the text has no letterhead: one sign alone, such as a line "BÁO CÁO", makes none.</summary>
    public static Letterhead? Read(ImmutableArray<Block> blocks, UsualSpelling spelling)
    {
        var pieces = blocks.Take(MostLines * 2).SelectMany(Piece.Of).Take(MostLines * 2).ToList();
        var head = new Letterhead(pieces, spelling);
        head.Read();
        return head._signs >= 2 && head.Head is { Code: not null } or { IssuedOn: not null, TypeName: not null } ? head : null;
    }

    private void Read()
    {
        var type = _pieces.FindIndex(0, Math.Min(MostLines, _pieces.Count), IsType);
        var top = type >= 0 ? type : FirstLineOfText();
        for (var at = 0; at < top; at++)
        {
            ReadAbove(_pieces[at]);
        }

        ReadBodies();
        if (type >= 0)
        {
            ReadTypeAndSubject(type);
        }
        else
        {
            End = top < _pieces.Count ? _pieces[top].Block : _pieces.Count == 0 ? 0 : _pieces[^1].Block + 1;
            Head = Head with { TypeName = Head.Code?.Value.TypeName is { } name ? new HeadField<string>(name, string.Empty) : null };
        }

        if (Head is { TypeName: { } written, Code.Value: { TypeName: { } ofCode } code } && !written.Value.Equals(ofCode, StringComparison.OrdinalIgnoreCase))
        {
            Head = Head with { TypeName = written with { Doubt = $"ký hiệu {code.Type} là {ofCode}" } };
        }
    }

    /// <summary>Where there is no type, as in a letter, the head ends with the first line that is a sentence.</summary>
    private int FirstLineOfText()
    {
        var last = -1;
        for (var at = 0; at < Math.Min(MostLines / 2, _pieces.Count); at++)
        {
            if (CodeIn(_pieces[at].Text) is not null || DateLine().IsMatch(_pieces[at].Text) || IsMotto(_pieces[at].Text) || IsAboutLine(_pieces[at].Text))
            {
                last = at;
            }
        }

        return last + 1;
    }

    private void ReadAbove(Piece piece)
    {
        if (piece.IsRule)
        {
            _used.Add(piece);
        }
        else if (IsMotto(piece.Text))
        {
            _signs++;
            _used.Add(piece);
        }
        else if (Head.Code is null && CodeIn(piece.Text) is { } code)
        {
            _signs++;
            _used.Add(piece);
            Head = Head with { Code = new HeadField<DocumentCode>(code, piece.Text, DocumentTypes.IsKnown(code.Type ?? string.Empty) ? null : "chưa gặp ký hiệu này") };
        }
        else if (Head.IssuedOn is null && DateLine().Match(piece.Text) is { Success: true } line)
        {
            ReadDate(piece, line);
        }
        else if (Head.Subject is null && IsAboutLine(piece.Text))
        {
            _used.Add(piece);
            Head = Head with { Subject = new HeadField<string>(Capital(AboutLine().Replace(piece.Text is ['(', .., ')'] ? piece.Text[1..^1] : piece.Text, string.Empty)), piece.Text) };
        }
        else if (Head.Code is null && !BlankNumber().IsMatch(piece.Text) && OrganisationNames.MayBeOne(piece.Text, _bodies.Count > 0))
        {
            _bodies.Add(piece.Text);
            _bodyPieces.Add(piece);
        }
    }

    private void ReadDate(Piece piece, Match line)
    {
        var place = line.Groups["place"].Value.Trim(' ', ',', '(');
        if (MatchedDay.Of(line) is not { } day)
        {
            return;
        }

        _signs++;
        _used.Add(piece);
        Head = Head with
        {
            IssuedOn = new HeadField<DateOnly>(day, piece.Text),
            Place = place.Length == 0 ? null : new HeadField<string>(_spelling.Of(place, isName: true), place),
        };
    }

    private void ReadBodies()
    {
        if (_bodies.Count == 0)
        {
            return;
        }

        _used.UnionWith(_bodyPieces);
        var (superior, issuer, doubt) = OrganisationNames.Split([.. _bodyPieces.Select(piece => (piece.Text, piece.IsBold))]);
        Head = Head with
        {
            SuperiorBody = superior is null ? null : new HeadField<string>(_spelling.Of(superior, isName: true), superior, doubt),
            Issuer = new HeadField<string>(_spelling.Of(issuer, isName: true), issuer, doubt),
        };
    }

    private void ReadTypeAndSubject(int at)
    {
        var type = _pieces[at];
        var name = TypeOf(type.Text)!;
        _signs++;
        _used.Add(type);
        Head = Head with { TypeName = new HeadField<string>(name, type.Text[..Math.Min(type.Text.Length, TypeLength(type.Text, name))]) };
        End = type.Block + 1;

        List<Piece> subject = [];
        if (type.Text[TypeLength(type.Text, name)..].Trim() is { Length: > 0 } rest)
        {
            subject.Add(type with { Text = rest });
        }

        for (var next = at + 1; next < _pieces.Count && _pieces[next].Marker is null; next++)
        {
            var piece = _pieces[next];
            if (piece.IsRule)
            {
                _used.Add(piece);
                End = piece.Block + 1;
                if (subject.Count > 0)
                {
                    break;
                }
            }
            else if (subject.Count == 0 ? piece.Text.Length <= LongestSubject && !BasesReader.IsBasis(piece.Text) : GoesOn(subject, piece))
            {
                subject.Add(piece);
                _used.Add(piece);
                End = piece.Block + 1;
            }
            else
            {
                break;
            }
        }

        if (subject.Count > 0)
        {
            var written = string.Join(' ', subject.Select(piece => piece.Text)).Trim();
            var text = _spelling.Of(written, isName: false);
            Head = Head with { Subject = new HeadField<string>(Capital(text), written, text == written ? null : "đã đổi từ chữ in hoa") };
        }
    }

    // Of the same look, and still before a sentence begins.
    private static bool GoesOn(List<Piece> subject, Piece piece) =>
        (piece.Block == subject[^1].Block || (piece.IsBold == subject[^1].IsBold && (piece.IsBold || PaperLine.BeginsLower(piece.Text)))) &&
        !BasesReader.IsBasis(piece.Text) && TypedMark.Read(piece.Text) is null && subject[^1].Text is not [.., '.' or ':' or ';'] &&
        piece.Text is not [.., '.' or ':' or ';'] && subject.Sum(each => each.Text.Length) + piece.Text.Length <= LongestSubject;

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static bool IsMotto(string text) => VietnameseText.Fold(text) is var folded && Mottos.Contains(folded, StringComparer.Ordinal);

    private static bool IsType(Piece piece) => piece.IsOnlyOne && TypeOf(piece.Text) is not null;

    /// <summary>The type that a line in capitals names: <c>KẾ HOẠCH</c>, <c>K Ế  H O Ạ C H</c>, <c>BÁO CÁO TỔNG HỢP</c>.</summary>
    private static string? TypeOf(string text)
    {
        if (text.Length > LongestName || CodeIn(text) is not null)
        {
            return null;
        }

        foreach (var type in DocumentTypes.Words)
        {
            var capitals = type.ToUpperInvariant();
            if (text.Replace(" ", string.Empty, StringComparison.Ordinal) == capitals.Replace(" ", string.Empty, StringComparison.Ordinal) ||
                (text.StartsWith(capitals, StringComparison.Ordinal) && text.Length > capitals.Length && text[capitals.Length] is ' '))
            {
                return type;
            }
        }

        return null;
    }

    private static int TypeLength(string text, string type) => text.StartsWith(type.ToUpperInvariant(), StringComparison.Ordinal) ? type.Length : text.Length;

    private static DocumentCode? CodeIn(string text) => text.Length <= LongestName && char.IsLetterOrDigit(text[0]) ? DocumentCode.Parse(text) : null;

    private static bool IsAboutLine(string text) => AboutLine().IsMatch(text);

    // "Trà Vinh, ngày 22 tháng 03 năm 2022"
    [GeneratedRegex(@"^\(?(?<place>[\p{L}][\p{L} .\-–]{0,60},)?\s*ngày\s*(?<day>[0-9]{1,2})\s*(tháng|/)\s*(?<month>[0-9]{1,2})\s*(năm|/)\s*(?<year>[0-9]{4})\)?\.?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex DateLine();

    [GeneratedRegex(@"^\(?(V/v|Về việc)[:\s]+(?=.)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex AboutLine();

    [GeneratedRegex(@"^Số\s*:?[\s.…_]*(-|/)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex BlankNumber();
}
