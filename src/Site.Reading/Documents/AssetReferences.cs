using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Text;
using Site.Reading.Discovery;
using Site.Reading.Schema;
using Site.Reading.Schema.Declarations;

namespace Site.Reading.Documents;

/// <summary>The images and attachments that one document's front matter names.</summary>
internal sealed class AssetReferences(SourcePath file, AssetCatalogue assets, DiagnosticBag diagnostics)
{
    /// <param name="image">The keys below <c>anh</c>.</param>
    public Illustration? Image(FieldValues? image)
    {
        if (image?.Value(ImageFields.File) is not { } reference || Picture(reference) is not { } asset)
        {
            return null;
        }

        if (image.Get(ImageFields.Alt) is { } alt && FileNameAsText.Is(alt, asset.Source.FileName))
        {
            diagnostics.Add(AssetFaults.AltIsFileName.At(file, image.SpanOf(ImageFields.Alt), alt));
        }

        return new Illustration(
            asset, image.Get(ImageFields.Alt) ?? string.Empty, image.Get(ImageFields.Caption), image.Get(ImageFields.Credit))
        {
            Focus = image.Value(ImageFields.Focus),
        };
    }

    /// <param name="reference">A path to a picture.</param>
    public Asset? Picture(Located<string> reference)
    {
        if (reference.Value.Contains("://", StringComparison.Ordinal))
        {
            diagnostics.Add(MarkdownFaults.ForeignImage.At(file, reference.Span, reference.Value));
            return null;
        }

        if (Find(reference, AssetFaults.ImageMissing, AssetFaults.NearImage) is not { } asset)
        {
            return null;
        }

        if (asset.Image is null)
        {
            diagnostics.Add(AssetFaults.NotAnImage.At(file, reference.Span, reference.Value));
            return null;
        }

        return asset;
    }

    /// <param name="items">The keys of each item of <c>tep_dinh_kem</c>.</param>
    public ImmutableArray<Attachment> Attachments(ImmutableArray<FieldValues> items)
    {
        var attachments = ImmutableArray.CreateBuilder<Attachment>(items.Length);
        foreach (var item in items)
        {
            if (item.Value(AttachmentFields.File) is { } reference &&
                Attachment(reference) is { } asset)
            {
                attachments.Add(new Attachment(asset, item.Get(AttachmentFields.Title) ?? asset.Source.FileName));
            }
        }

        return attachments.ToImmutable();
    }

    /// <param name="reference">A path to a recording; null where there is none.</param>
    public Asset? Sound(Located<string>? reference)
    {
        if (reference is not { } path || Attachment(path) is not { } asset)
        {
            return null;
        }

        if (asset.SoundType is not null)
        {
            return asset;
        }

        diagnostics.Add(AssetFaults.NotASound.At(file, path.Span, path.Value));
        return null;
    }

    /// <param name="reference">A path to an attachment.</param>
    public Asset? Attachment(Located<string> reference) => Find(reference, AssetFaults.AttachmentMissing, AssetFaults.NearAttachment);

    private Asset? Find(Located<string> reference, Fault missing, Fault near)
    {
        if (file.Resolve(reference.Value) is not { } path)
        {
            diagnostics.Add(AssetFaults.OutsideInput.At(file, reference.Span, reference.Value));
            return null;
        }

        if (assets.Find(path) is { } asset)
        {
            return asset;
        }

        if (FileTypes.IsHeic(path.Extension))
        {
            diagnostics.Add(AssetFaults.HeicImage.At(file, reference.Span, reference.Value));
            return null;
        }

        diagnostics.Add(assets.Nearest(path) is { } name
            ? near.At(file, reference.Span, reference.Value, name)
            : missing.At(file, reference.Span, reference.Value));
        return null;
    }
}
