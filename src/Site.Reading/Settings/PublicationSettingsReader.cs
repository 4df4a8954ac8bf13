using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Settings;
using Site.Reading.Schema;
using Site.Reading.Schema.Declarations;

namespace Site.Reading.Settings;

/// <summary>The settings' <c>xuat_ban</c>.</summary>
internal static class PublicationSettingsReader
{
    /// <param name="values">Null when there is no such key.</param>
    public static PublicationSettings Read(FieldValues? values, DiagnosticBag diagnostics)
    {
        if (values is null)
        {
            return PublicationSettings.None;
        }

        var way = values.Value(PublicationFields.Way);
        var place = way switch
        {
            PublicationWay.Folder => PublicationFields.Folder,
            PublicationWay.Netlify => PublicationFields.NetlifySite,
            _ => null,
        };
        if (place is not null && !values.IsWritten(place))
        {
            diagnostics.Add(FrontMatterFaults.MissingKey.At(SiteSettings.File, values.Span, place.Key, place.Label, place.Example));
        }

        return new PublicationSettings(way, place is null ? null : values.Get(place), values.Get(PublicationFields.InternalFolder));
    }
}
