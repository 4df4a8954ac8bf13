using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Paths;
using Site.Model.Text;
using Site.Model.Vietnamese;
using Site.Reading.FrontMatter;
using Site.Reading.Schema.Types;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Site.Reading.Schema.Yaml;

/// <summary>Builds one tree from the parser's events. It refuses aliases, so a tree is never larger than its text.</summary>
internal sealed class YamlTreeBuilder(SourcePath file, string yaml, int firstLine, DiagnosticBag diagnostics)
{
    private const int MaximumDepth = 16;

    private readonly Parser _parser = new(new StringReader(yaml));
    private bool _stopped;
    private int _aliasLine;

    /// <summary>The index of the last event that the parser gave.</summary>
    public int Reached => _parser.Current is { } current ? (int)current.End.Index : 0;

    /// <summary>Null when a fault ended the reading; it is told.</summary>
    public YamlNode? Build()
    {
        Next<StreamStart>();
        if (!Next<DocumentStart>())
        {
            return new YamlScalar(string.Empty, false, new SourceSpan(firstLine, 1, 0));
        }

        _parser.MoveNext();
        var root = Node(1);
        if (_stopped)
        {
            return null;
        }

        _parser.MoveNext();
        if (Next<DocumentStart>())
        {
            // A second document in the same text: nobody means that.
            Tell(YamlFaults.Unreadable, _parser.Current!);
            return null;
        }

        return root;
    }

    private bool Next<T>() => _parser.MoveNext() && _parser.Current is T;

    /// <summary>The node that begins at the current event; afterwards the current event is the node's last.</summary>
    private YamlNode Node(int depth)
    {
        var start = _parser.Current!;
        if (start is NodeEvent node)
        {
            RefuseNaming(node);
        }

        if (depth > MaximumDepth && start is not Scalar)
        {
            Tell(YamlFaults.TooDeep, start, MaximumDepth);
            _stopped = true;
        }

        return start switch
        {
            _ when _stopped => Nothing(start),
            Scalar scalar => Text(scalar),
            SequenceStart => Sequence(start, depth),
            MappingStart => Mapping(start, depth),
            AnchorAlias => Alias(start),
            _ => Nothing(start),
        };
    }

    private YamlSequence Sequence(ParsingEvent start, int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (!_stopped && _parser.MoveNext() && _parser.Current is not SequenceEnd)
        {
            items.Add(Node(depth + 1));
        }

        return Ended(new YamlSequence(items.ToImmutable(), SpanOf(start)), start is SequenceStart { Style: SequenceStyle.Flow }, items.Count > 0 ? items[^1] : null);
    }

    private YamlMapping Mapping(ParsingEvent start, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        YamlNode? last = null;
        while (!_stopped && _parser.MoveNext() && _parser.Current is not MappingEnd)
        {
            var keyStart = _parser.Current;
            var key = Node(depth + 1);
            if (_stopped || !_parser.MoveNext())
            {
                break;
            }

            var value = Node(depth + 1);
            last = value;
            if (value is YamlScalar { Text: "", Quoted: false } nothing && TellLostValue(keyStart!))
            {
                value = nothing with { IsLost = true };
            }

            if (key is not YamlScalar { Text: var name } || VietnameseText.FoldKey(name) is not { Length: > 0 } folded)
            {
                Tell(YamlFaults.Unreadable, keyStart!);
            }
            else if (!lines.TryAdd(folded, key.Span.Line))
            {
                diagnostics.Add(YamlFaults.DuplicateKey.At(file, key.Span, name, lines[folded]));
            }
            else
            {
                entries.Add(new YamlEntry(name, folded, key.Span, value));
            }
        }

        var mapping = new YamlMapping(entries.ToImmutable(), SpanOf(start)) { AsText = AsText(entries) };
        return Ended(mapping, start is MappingStart { Style: MappingStyle.Flow }, last);
    }

    /// <summary>A collection with its end: in brackets behind the closing one, else where its last value ends.</summary>
    private T Ended<T>(T collection, bool inBrackets, YamlNode? last)
        where T : YamlNode
    {
        if (inBrackets)
        {
            // The parser's event stands before the closing bracket.
            var end = _parser.Current!.Start;
            return collection with { InBrackets = true, LastLine = (int)end.Line + firstLine - 1, EndColumn = (int)end.Column + 1 };
        }

        return last is null ? collection : collection with { LastLine = last.LastLine, EndColumn = last.EndColumn };
    }

    /// <summary><c>Lưu: VP</c>, one key and one text on one line.</summary>
    private static YamlScalar? AsText(ImmutableArray<YamlEntry>.Builder entries) =>
        entries is [{ Value: YamlScalar { BlockIndent: null } value } entry] && value.Span.Line == entry.KeySpan.Line
            ? new YamlScalar(
                value.Text.Length == 0 ? $"{entry.Key}:" : $"{entry.Key}: {value.Text}", Quoted: false,
                entry.KeySpan with { Length = value.Span.Column + value.Span.Length - entry.KeySpan.Column })
            : null;

    /// <summary><c>tieu_de: #NgayPhapLuat</c> has no value: what looks like one is a comment.</summary>
    private bool TellLostValue(ParsingEvent key)
    {
        var at = YamlLine.SkipSpaces(yaml, (int)key.End.Index);
        if (at >= yaml.Length || yaml[at] != ':')
        {
            return false;
        }

        var hash = YamlLine.SkipSpaces(yaml, at + 1);
        if (hash + 1 >= yaml.Length || yaml[hash] != '#' || yaml[hash + 1] is ' ' or '\n' or '#')
        {
            return false;
        }

        TellHash(hash, hash, key);
        return true;
    }

    /// <summary>The text after a value, a space and #, which YAML treats as a comment.</summary>
    private void TellCut(Scalar scalar)
    {
        var hash = YamlLine.SkipSpaces(yaml, (int)scalar.End.Index);
        if (scalar.Style == ScalarStyle.Plain && scalar.Value.Length > 0 && hash < yaml.Length && yaml[hash] == '#' && hash > 0 && yaml[hash - 1] == ' ')
        {
            TellHash((int)scalar.Start.Index, hash, scalar);
        }
    }

    /// <param name="before">It ends on the line of the hash.</param>
    private void TellHash(int value, int hash, ParsingEvent before)
    {
        var rest = YamlLine.RestOf(yaml, hash);
        diagnostics.Add(YamlFaults.HashCuts.At(
            file,
            new SourceSpan((int)before.End.Line + firstLine - 1, (int)before.End.Column + hash - (int)before.End.Index, rest),
            YamlLine.Quoted(TextType.OneLine(yaml[value..(hash + rest)]))));
    }

    private YamlScalar Text(Scalar scalar)
    {
        TellCut(scalar);
        var quoted = scalar.Style is ScalarStyle.DoubleQuoted or ScalarStyle.SingleQuoted;
        var text = scalar.Value;
        if (scalar.Style == ScalarStyle.DoubleQuoted)
        {
            // An escape can write what SourceText has already refused or taken out, and letters that are not composed.
            if (SourceText.FirstForbidden(text) is { } index)
            {
                Tell(FileFaults.InvisibleCharacter, scalar, SourceText.NameOf(text[index]));
                text = SourceText.WithoutForbidden(text);
            }

            if (InvisibleCharacters.Count(text) is { Length: > 0 } invisible)
            {
                Tell(FileFaults.InvisibleTakenOut, scalar, invisible);
                text = InvisibleCharacters.Without(text);
            }

            text = VietnameseText.Compose(text);
        }

        var (lastLine, endColumn) = EndOf(scalar);
        return new YamlScalar(text, quoted, SpanOf(scalar))
        {
            BlockIndent = BlockIndent(scalar),
            LastLine = lastLine,
            EndColumn = endColumn,

            // Only "|" keeps the end of each line; elsewhere YAML keeps an empty line as one break.
            HasParagraphs = text.TrimEnd().Contains(scalar.Style == ScalarStyle.Literal ? "\n\n" : "\n", StringComparison.Ordinal),
        };
    }

    /// <summary>A block of lines ends with its last line that has text, for the parser behind the empty ones.</summary>
    private (int LastLine, int EndColumn) EndOf(Scalar scalar)
    {
        var start = (int)scalar.Start.Index;
        var end = start + yaml.AsSpan(start, (int)scalar.End.Index - start).TrimEnd().Length;
        var first = yaml.AsSpan(start, end - start);
        var column = first.LastIndexOf('\n') is var line and >= 0 ? first.Length - line : (int)scalar.Start.Column + first.Length;
        return ((int)scalar.Start.Line + first.Count('\n') + firstLine - 1, column);
    }

    private int? BlockIndent(Scalar scalar)
    {
        if (scalar.Style is not (ScalarStyle.Literal or ScalarStyle.Folded))
        {
            return null;
        }

        // The first line with a letter sets the indent, unless a digit beside the | does, which moves columns only.
        var lines = yaml.AsSpan((int)scalar.Start.Index, (int)(scalar.End.Index - scalar.Start.Index));
        lines = lines[(lines.IndexOf('\n') + 1)..];
        var letter = lines.IndexOfAnyExcept(' ', '\n');
        return letter < 0 ? 0 : letter - lines[..letter].LastIndexOf('\n') - 1;
    }

    private YamlScalar Alias(ParsingEvent alias)
    {
        // Told once for each line: a list of aliases is one diagnostic.
        if (alias.Start.Line != _aliasLine)
        {
            _aliasLine = (int)alias.Start.Line;
            Tell(YamlFaults.AliasRefused, alias, '*');
        }

        return Nothing(alias);
    }

    private void RefuseNaming(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
        {
            Tell(YamlFaults.AliasRefused, node, '&');
        }

        // "?" is how the parser says that there is no tag.
        if (!node.Tag.IsEmpty && node.Tag.Value != "?")
        {
            Tell(YamlFaults.AliasRefused, node, '!');
        }
    }

    private YamlScalar Nothing(ParsingEvent at) => new(string.Empty, false, SpanOf(at));

    private void Tell(Fault fault, ParsingEvent at, params ReadOnlySpan<object> words) => diagnostics.Add(fault.At(file, SpanOf(at), words));

    /// <summary>The event's stretch of its first line.</summary>
    private SourceSpan SpanOf(ParsingEvent at)
    {
        var start = (int)at.Start.Index;
        var end = (int)at.End.Index;
        if (at.End.Line != at.Start.Line)
        {
            end = yaml.IndexOf('\n', start) is var lineEnd and >= 0 ? lineEnd : yaml.Length;
            end = start + yaml.AsSpan(start, end - start).TrimEnd().Length;
        }

        return new SourceSpan((int)at.Start.Line + firstLine - 1, (int)at.Start.Column, end - start);
    }
}
