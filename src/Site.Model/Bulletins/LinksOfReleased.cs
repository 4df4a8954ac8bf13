using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Site.Model.Documents;
using Site.Model.Html;
using Site.Model.Paths;
using Site.Model.Text;

namespace Site.Model.Bulletins;

/// <summary>
/// Pages come and go, but the texts of an issue that is handed out stay as they were: a link of theirs to a page that is gone becomes plain words.
/// </summary>
public static class LinksOfReleased
{
    /// <param name="exists">Whether the site has an address, or leads from it to another.</param>
    /// <returns>The same array when no link has died.</returns>
    public static ImmutableArray<ComposedBulletin> Keep(ImmutableArray<ComposedBulletin> bulletins, SiteAddress address, Func<UrlPath, bool> exists)
    {
        var changed = false;
        ImmutableArray<ComposedBulletin> kept = [.. bulletins.Select(bulletin => bulletin.Issue.Released is null ? bulletin : Issue(bulletin))];
        return changed ? kept : bulletins;

        ComposedBulletin Issue(ComposedBulletin bulletin) => bulletin with
        {
            Issue = bulletin.Issue with { Body = Text(bulletin.Issue.Body) },
            AttendeeNote = bulletin.AttendeeNote is { } note ? Text(note) : null,
            Sections =
            [
                .. bulletin.Sections.Select(section => section with
                {
                    Note = section.Note is { } note ? Text(note) : null,
                    Items = [.. section.Items.Select(item => item with { Document = item.Document with { Body = Text(item.Document.Body) } })],
                }),
            ],
        };

        Body Text(Body body)
        {
            var dead = body.Links.Select(link => link.Value.Path).OfType<UrlPath>().Where(path => !exists(path)).Select(address.Href).ToHashSet(StringComparer.Ordinal);
            if (dead.Count == 0)
            {
                return body;
            }

            changed = true;
            return body with { Html = new TextInMemory(Without(body.Html.Read().Span, dead)) };
        }
    }

    private static byte[] Without(ReadOnlySpan<byte> html, HashSet<string> dead)
    {
        var output = new ArrayBufferWriter<byte>(html.Length);
        var written = 0;
        var isOpen = false;
        var reader = new HtmlReader(html);
        while (reader.Read())
        {
            // Links hold no links, so the next end is that of the link that was left out.
            var isTag = reader.Element.Name == "a" && reader.Token switch
            {
                HtmlToken.Start => LeadsTo(reader.Attributes, dead),
                HtmlToken.End => isOpen,
                _ => false,
            };
            if (isTag)
            {
                output.Write(html[written..reader.Start]);
                written = reader.End;
                isOpen = reader.Token == HtmlToken.Start;
            }
        }

        output.Write(html[written..]);
        return output.WrittenSpan.ToArray();
    }

    private static bool LeadsTo(HtmlAttributes attributes, HashSet<string> dead)
    {
        while (attributes.MoveNext())
        {
            if (attributes.Is("href"))
            {
                var href = Encoding.UTF8.GetString(attributes.Value);
                return dead.Contains(href.IndexOf('#', StringComparison.Ordinal) is var anchor and >= 0 ? href[..anchor] : href);
            }
        }

        return false;
    }
}
