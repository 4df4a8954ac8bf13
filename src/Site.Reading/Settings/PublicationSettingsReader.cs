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
        if (way == PublicationWay.Folder && !values.IsWritten(PublicationFields.Folder))
        {
            var folder = PublicationFields.Folder;
            diagnostics.Add(FrontMatterFaults.MissingKey.At(SiteSettings.File, values.Span, folder.Key, folder.Label, folder.Example));
        }

        return new PublicationSettings(way, way == PublicationWay.Folder ? values.Get(PublicationFields.Folder) : null, values.Get(PublicationFields.InternalFolder));
    }
}
