using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Settings;
using Site.Reading.Schema;
using Site.Reading.Schema.Declarations;

namespace Site.Reading.Settings;

/// <summary>The settings' <c>xuat_ban</c>.</summary>
internal static class PublicationSettingsReader
{
    private const string NetlifyExample = "khoi-mau.netlify.app";

    /// <param name="values">Null when there is no such key.</param>
    public static PublicationSettings Read(FieldValues? values, DiagnosticBag diagnostics)
    {
        if (values is null)
        {
            return PublicationSettings.None;
        }

        var way = values.Value(PublicationFields.Way);
        var target = values.Get(PublicationFields.Target);
        if ((way is PublicationWay.Folder or PublicationWay.Netlify) && !values.IsWritten(PublicationFields.Target))
        {
            Tell(FrontMatterFaults.MissingKey, values.Span, PublicationFields.Target.Label);
        }

        var site = way == PublicationWay.Netlify && target is not null ? NetlifySite(target) : null;
        if (way == PublicationWay.Netlify && target is not null && site is null)
        {
            Tell(FrontMatterFaults.WrongShape, values.SpanOf(PublicationFields.Target), "tên trang hay Project ID ở Netlify");
        }

        return new PublicationSettings(way, way == PublicationWay.Folder ? target : null, site, values.Get(PublicationFields.InternalFolder));

        void Tell(Fault fault, SourceSpan span, string what) =>
            diagnostics.Add(fault.At(SiteSettings.File, span, PublicationFields.Target.Key, what, way == PublicationWay.Netlify ? NetlifyExample : PublicationFields.Target.Example));
    }

    /// <summary>What the API takes in place of an id: <c>ten.netlify.app</c> for a name, a domain or the address of either; an id as it is.</summary>
    private static string? NetlifySite(string written)
    {
        var name = Uri.TryCreate(written, UriKind.Absolute, out var uri) && uri is { Scheme: "https" or "http", PathAndQuery: "/", UserInfo: "", IsDefaultPort: true } ? uri.IdnHost : written;
        return !name.Split('.').All(part => part.Length > 0 && part.All(c => char.IsAsciiLetterOrDigit(c) || c == '-')) ? null
            : name.Contains('.', StringComparison.Ordinal) || Guid.TryParse(name, out _) ? name
            : name + ".netlify.app";
    }
}
