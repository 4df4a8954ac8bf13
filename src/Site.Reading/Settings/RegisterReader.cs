using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Model.Register;
using Site.Reading.Discovery;
using Site.Reading.Documents;
using Site.Reading.Schema.Declarations;
using Site.Reading.Schema.Yaml;

namespace Site.Reading.Settings;

/// <summary>Reads <c>_du-lieu/van-ban.yml</c> into entries of the register. An item without a usable code is told and left out.</summary>
internal static class RegisterReader
{
    public static ImmutableArray<RegisterEntry> Read(ReadOnlySpan<byte> bytes, AssetCatalogue assets, DiagnosticBag diagnostics)
    {
        var references = new AssetReferences(RegisterEntry.Source, assets, diagnostics);
        var entries = ImmutableArray.CreateBuilder<RegisterEntry>();
        foreach (var item in YamlFile.ReadList(RegisterFields.Schema, RegisterEntry.Source, bytes, diagnostics))
        {
            if (item.Get(PlanFields.Code) is not { } code)
            {
                continue;
            }

            DocumentDates.Check(RegisterEntry.Source, item, item.Value(RegisterFields.IssuedOn), diagnostics);
            entries.Add(new RegisterEntry(
                code,
                item.Value(RegisterFields.IssuedOn),
                item.Get(PlanFields.TypeName),
                item.Get(RegisterFields.Issuer),
                item.Get(RegisterFields.Subject),
                item.Get(PlanFields.Signer),
                item.Value(PlanFields.EffectiveFrom),
                item.Value(PlanFields.EffectiveUntil),
                item.Value(PlanFields.Status) ?? DocumentStatus.Unknown,
                item.List(PlanFields.Bases),
                item.List(PlanFields.Replaces),
                item.Get(RegisterFields.Address),
                item.Value(RegisterFields.File) is { } file ? references.Attachment(file) : null,
                item.SpanOf(PlanFields.Code)));
        }

        return entries.ToImmutable();
    }
}
