using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Site.Model.Documents;
using Site.Model.Graph;
using Site.Model.Paths;
using Site.Model.Settings;
using Site.Model.Vietnamese;
using Site.Rendering.Views;

namespace Site.Rendering.Pages.Parts;

/// <summary>One thing in schema.org's vocabulary, written as JSON-LD.</summary>
public abstract record StructuredData
{
    private static readonly JsonWriterOptions Options = new()
    {
        // Letters stay readable; <, >, & and quotes are escaped, so nothing in a title can end the script element.
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>The page's graph: what it is about, if anything, and its breadcrumbs, if any.</summary>
    public static Html? Write(SiteAddress address, IReadOnlyList<LinkView> trail, StructuredData? about)
    {
        if (about is null && trail.Count == 0)
        {
            return null;
        }

        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteStartArray("@graph");
            about?.WriteTo(json);
            if (trail.Count > 0)
            {
                WriteBreadcrumbs(json, address, trail);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return new Html(buffer.WrittenMemory);
    }

    protected abstract void WriteTo(Utf8JsonWriter json);

    private static void WriteBreadcrumbs(Utf8JsonWriter json, SiteAddress address, IReadOnlyList<LinkView> trail)
    {
        json.WriteStartObject();
        json.WriteString("@type", "BreadcrumbList");
        json.WriteStartArray("itemListElement");
        for (var i = 0; i < trail.Count; i++)
        {
            json.WriteStartObject();
            json.WriteString("@type", "ListItem");
            json.WriteNumber("position", i + 1);
            json.WriteString("name", trail[i].Label);
            json.WriteString("item", address.AbsoluteOfHref(trail[i].Href));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}

/// <summary>schema.org/GovernmentOrganization: the committee whose page it is.</summary>
public sealed record OrganizationData(SiteSettings Settings) : StructuredData
{
    protected override void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        Describe(json, Settings);
        if (Settings.Contact.Address is { } address)
        {
            json.WriteString("address", address);
        }

        if (Settings.Contact.Email is { } email)
        {
            json.WriteString("email", email);
        }

        if (Settings.Contact.Phones is [var phone, ..])
        {
            json.WriteString("telephone", phone);
        }

        if (Settings.Committee.Superior is { } superior)
        {
            json.WriteStartObject("parentOrganization");
            json.WriteString("@type", "Organization");
            json.WriteString("name", superior);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    internal static void Describe(Utf8JsonWriter json, SiteSettings settings)
    {
        json.WriteString("@type", "GovernmentOrganization");
        json.WriteString("name", settings.Committee.Name);
        json.WriteString("url", settings.Address.Absolute(UrlPath.Home));
    }
}

/// <summary>schema.org/NewsArticle: a news item, an activity or a plan's summary.</summary>
/// <param name="Image">Absolute.</param>
public sealed record NewsArticleData(SiteGraph Graph, Document Document, string? Image) : StructuredData
{
    protected override void WriteTo(Utf8JsonWriter json)
    {
        var settings = Graph.Settings;
        json.WriteStartObject();
        json.WriteString("@type", "NewsArticle");
        json.WriteString("headline", Document.Title);
        json.WriteString("inLanguage", "vi");
        json.WriteString("mainEntityOfPage", settings.Address.Absolute(Document.Url));
        if (Document.Summary.Length > 0)
        {
            json.WriteString("description", Document.Summary);
        }

        if (ViewContext.Date(Document.Date) is { } date)
        {
            json.WriteString("datePublished", date.Iso);
        }

        if (Document.Updated is { } updated)
        {
            json.WriteString("dateModified", DateWords.Iso(updated));
        }

        if (Image is not null)
        {
            json.WriteString("image", Image);
        }

        json.WriteStartObject("author");
        if (Document.Author is { } author)
        {
            json.WriteString("@type", "Person");
            json.WriteString("name", author);
        }
        else
        {
            OrganizationData.Describe(json, settings);
        }

        json.WriteEndObject();
        json.WriteStartObject("publisher");
        OrganizationData.Describe(json, settings);
        json.WriteEndObject();
        if (Graph.CategoryOf(Document) is { } category)
        {
            json.WriteString("articleSection", category.Title);
        }

        json.WriteEndObject();
    }
}
