using System.Collections.Immutable;
using Site.Cli.NewFiles;
using Site.Cli.Pipeline;
using Site.Cli.Printing;
using Site.Cli.Publication.Netlify;
using Site.Cli.Publishing;
using Site.Cli.Rebuilding;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Publication;
using Site.Model.Selection;
using Site.Model.Settings;

namespace Site.Cli.Publication;

/// <summary>
/// The steps of a publication, for whoever shows them: take in, build, compare, publish. Readers keep what they have until the last one.
/// </summary>
internal sealed class PublicationSteps
{
    private readonly BuildRequest _request;
    private readonly IPublicationPlace _place;
    private readonly KnownPublication _known;
    private readonly SiteVariant _variant;
    private readonly bool _force;
    private readonly string _output;

    private PublicationSteps(BuildRequest request, IPublicationPlace place, KnownPublication known, SiteVariant variant, bool force, string output)
    {
        _request = request;
        _place = place;
        _known = known;
        _variant = variant;
        _force = force;
        _output = output;
    }

    /// <param name="force">Publish over what others published, or where nothing is left of what was.</param>
    /// <param name="talk">With whom a place may talk; null with nobody.</param>
    /// <param name="output">Where builds write.</param>
    /// <returns>Or why there is nowhere to publish to.</returns>
    public static (PublicationSteps? Steps, ImmutableArray<Diagnostic> Why) Open(BuildRequest request, bool force, PublicationTalk? talk = null, string output = OutputPlaces.Usual)
    {
        var (input, why) = InputAtHand.Open(request.InputFolder);
        if (input is null)
        {
            return (null, why);
        }

        var known = new KnownPublication(request.InputFolder, request.Edition);
        var variant = new SiteVariant(request.Edition, Drafts: false);
        return PlaceOf(input.Settings.Publication, request, known, variant, force, talk ?? PublicationTalk.WithNobody, variant.FolderBeside(output)) is { } place ? (new PublicationSteps(request, place, known, variant, force, output), [])
            : input.Told.Where(found => found.Severity == Severity.Error).ToImmutableArray() is { IsEmpty: false } wrong ? (null, wrong)
            : (null, [PublicationFaults.NoPlace.Alone(variant.Words, request.Edition == Edition.Internal ? "xuat_ban: { noi_bo: /srv/noi-bo/khoi }" : "xuat_ban: { cach: thu_muc, dich: /srv/www/khoi }")]);
    }

    private static IPublicationPlace? PlaceOf(PublicationSettings settings, BuildRequest request, KnownPublication known, SiteVariant variant, bool force, PublicationTalk talk, string output)
    {
        var isInternal = request.Edition == Edition.Internal;
        if (!isInternal && settings.Way == PublicationWay.Git)
        {
            return new GitPlace(request.InputFolder, request.ThemesFolder, known);
        }

        if (!isInternal && settings is { Way: PublicationWay.Netlify, NetlifySite: { } site })
        {
            return NetlifyPlace.Of(site, force, request.Parallelism, talk);
        }

        return (isInternal ? settings.InternalFolder : settings.Folder, isInternal ? PublicationWay.Folder : settings.Way) switch
        {
            ({ } folder, PublicationWay.Folder) => new FolderPlace(
                Path.GetFullPath(folder, request.FolderAround), [request.InputFolder, request.ThemesFolder, output], variant, force, request.Parallelism),
            _ => null,
        };
    }

    /// <summary>Whether readers surely see what they saw before, when it ended so.</summary>
    public static bool LeavesTheOldSite(ImmutableArray<Diagnostic> why) => !why.Any(one => one.Fault == NetlifyFaults.Unsure || one.Fault == OutputFaults.SetAside);

    /// <summary>Takes in what others published. Before the site is built.</summary>
    /// <param name="onlyLooks">Changes no file of the editor.</param>
    public (TakenIn? Taken, ImmutableArray<Diagnostic> Why) TakeIn(bool onlyLooks = false)
    {
        var (known, unreadable) = _known.Read();
        if (known is null)
        {
            return (null, [unreadable!]);
        }

        var (state, why) = _place.TakeIn(known, onlyLooks);
        return state is null ? (null, why) : (new TakenIn(state.TakenFiles > 0 ? state.Manifest : known, state), []);
    }

    /// <summary>Holds the folder of the output for this run alone.</summary>
    public (OutputClaim? Claim, Diagnostic? Why) Claim() =>
        OutputClaim.Take(new PublishRequest(_variant.FolderBeside(_output), [_request.InputFolder, _request.ThemesFolder], Force: false, _request.Parallelism) { Variant = _variant });

    /// <param name="started">A time before any file is looked at, by the clock: the site may be made for another.</param>
    /// <returns>No site when it could not be made or written; and all that was found.</returns>
    public (BuiltSite? Site, ImmutableArray<Diagnostic> Found, SourcePlaces Places) Build(OutputClaim claim, PdfMode pdf, DateTimeOffset started, IBuildProgress progress, CancellationToken cancellation)
    {
        var printing = BulletinPrinting.ChooseBrowser(pdf, Machine.This);
        if (printing.Told is { Severity: Severity.Error } why)
        {
            return (null, [why], SourcePlaces.None);
        }

        var sources = BuildSources.LookAt(_request, printing, started);
        var (outcome, published, found) = SiteBuild.Write(_request, claim, _output, printing, FormerBuild.In(claim.Places), sources, progress, cancellation);
        return (published is null ? null : outcome as BuiltSite, found, outcome.Places);
    }

    /// <summary>What readers will see of a built site.</summary>
    /// <param name="folder">Where it was built.</param>
    /// <param name="found">All that was found on the way.</param>
    /// <returns>Or what stands against publishing it at all.</returns>
    public (PublicationOffer? Offer, ImmutableArray<Diagnostic> Why) Compare(BuiltSite site, string folder, TakenIn taken, ImmutableArray<Diagnostic> found)
    {
        var (known, state) = taken;
        ImmutableArray<Diagnostic> objections = [.. _place.Objections(site.Content), .. RepositoryOpenness.Objections(site.Content, _request.InputFolder, isPushed: _place is GitPlace)];
        if (objections.Any(objection => objection.Severity == Severity.Error))
        {
            return (null, objections);
        }

        var manifest = BuiltManifest.Of(site, folder);
        manifest = manifest with { Id = KnownPublication.IdOf(manifest, _request.Now), Place = _place.Words };
        if (!_force && known.Id.Length > 0 && state.Manifest.Id.Length > 0 && known.Id != state.Manifest.Id
            && PublicationConflict.Between(known, state.Manifest, manifest) is { IsEmpty: false } conflicts)
        {
            return (null, [.. ChangeWords.Tell(conflicts, state.Last)]);
        }

        var policy = new PublicationPolicy(_request.Edition, IncludeUnfinished: false, _request.Now);
        var change = PublicationChange.Between(state.Manifest.Id.Length > 0 ? state.Manifest : known, manifest, BuiltManifest.LeftOut(site, policy));
        var offer = new PublicationOffer(_place.Words, change, manifest, state.Manifest) { IsNothingNew = change.IsNothing && state.Manifest.Id.Length > 0 && !_force, Archive = site.Graph.Archive };
        return (offer.With([.. found, .. objections]), []);
    }

    /// <summary>When readers see exactly this already, as others published it: from now on it counts as published from here.</summary>
    /// <returns>What could not be written down about it.</returns>
    public ImmutableArray<Diagnostic> TakeOver(PublicationOffer offer) =>
        _known.Read().Manifest is { IsBack: false } known && known.Id == offer.Before.Id ? [] : Remember(offer.Before with { Place = _place.Words, IsBack = false });

    /// <summary>Takes the built site to its readers.</summary>
    /// <returns>Why it was not published, or, when it was, what could not be written down about it.</returns>
    public (bool IsDone, ImmutableArray<Diagnostic> Told) Publish(PublicationOffer offer, string folder, PublicationRecord record, CancellationToken cancellation)
    {
        var why = _place.Publish(folder, offer.Manifest, record, offer.Before, cancellation);
        return why.IsEmpty ? (true, Remember(offer.Manifest)) : (false, why);
    }

    /// <param name="record">Says when and by whom.</param>
    /// <returns>The publication that readers see from now on, and what could not be written down; or why nothing was undone.</returns>
    public (PublicationRecord? Back, ImmutableArray<Diagnostic> Told) Undo(PublicationRecord record)
    {
        var (back, manifest, refused) = _place.Undo(record);
        if (back is null)
        {
            return (null, refused);
        }

        // Of what was published by other means there is no list: then the one that was taken back stays, and says so.
        var list = manifest is null ? _known.Read().Manifest : manifest with { Place = _place.Words };
        return (back, list is null ? [] : Remember(list with { IsBack = true }));
    }

    /// <summary>The oldest first.</summary>
    public (ImmutableArray<PublicationRecord> Records, ImmutableArray<Diagnostic> Why) History() => _place.History();

    private ImmutableArray<Diagnostic> Remember(PublishedManifest manifest) => _known.Write(manifest) is { } unwritten ? [unwritten] : [];
}

/// <param name="Known">What was last published from here, with what was taken in.</param>
/// <param name="State">What readers see now.</param>
internal sealed record TakenIn(PublishedManifest Known, PublishedState State);
