using System.Collections.Immutable;
using Site.Cli.Publishing;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Publication;
using Site.Model.Selection;
using Site.Model.Settings;
using Site.Model.Text;
using Site.Model.Vietnamese;

namespace Site.Cli.Publication.Netlify;

/// <summary>
/// A site at Netlify, which gets the built folder itself. Netlify shows a deploy when its last file has come, and keeps the ones before: readers see a whole
/// site at every moment, and an older one can be given back to them. The history is Netlify's own list.
/// </summary>
/// <param name="site">The site's id or domain.</param>
/// <param name="address">Of the API; null when the environment names one that is none.</param>
/// <param name="force">Publish over what others published.</param>
internal sealed class NetlifyPlace(string site, NetlifyTokens tokens, Uri? address, bool force, int parallelism, Pause pause, PublicationTalk talk) : IPublicationPlace
{
    /// <summary>From how many files on Netlify is given time to compare.</summary>
    private const int ManyFiles = 100;

    private const int MostUploads = 4;

    /// <summary>Seconds to wait until a deploy is ready, and then until readers see it.</summary>
    private const int MostTurns = 1200, MostTurnsToShow = 15;

    private const string Unknown = "không rõ ai";

    private readonly List<Diagnostic> _warnings = [];

    /// <summary>With the token of the user and the API that the environment names.</summary>
    public static NetlifyPlace Of(string site, bool force, int parallelism, PublicationTalk talk) =>
        new(site, NetlifyTokens.OfUser(talk.Questions), NetlifyApi.AddressOf(Environment.GetEnvironmentVariable(NetlifyApi.AddressVariable)), force, parallelism, Wait, talk);

    public string Words => $"Netlify, trang {site}";

    public (PublishedState? State, ImmutableArray<Diagnostic> Why) TakeIn(PublishedManifest known, bool onlyLooks) => Asked<PublishedState>(api =>
    {
        var at = api.Site(site, talk.Cancellation);
        if (at.Published is null)
        {
            return force || known.Place != Words ? Unseen() : (null, [NetlifyFaults.NothingPublished.Alone(site)]);
        }

        if (api.Deploy(at.Id, at.Published, talk.Cancellation) is not { } deploy || DeployTitle.Of(deploy) is not { Record: var record })
        {
            return force ? Unseen() : (null, [NetlifyFaults.OfOthers.Alone(site)]);
        }

        return record.Id == known.Id ? (new PublishedState(known, record), [])
            : ListOf(api, deploy) is { } manifest && manifest.Id == record.Id ? (new PublishedState(manifest, record), [])
            : force ? Unseen()
            : (null, [NetlifyFaults.ListMissing.Alone(site)]);
    });

    public ImmutableArray<Diagnostic> Objections(SiteContent content) =>
        [.. _warnings, .. content.Settings.Host is HostKind.Nginx or HostKind.Apache or HostKind.Iis ? new[] { NetlifyFaults.WrongHost.Alone() } : []];

    public ImmutableArray<Diagnostic> Publish(string folder, PublishedManifest manifest, PublicationRecord record, PublishedManifest before, CancellationToken stop) => Asked<PublicationRecord>(api =>
    {
        var files = NetlifyFiles.Of(folder, (manifest with { Place = null }).Write(), parallelism, stop);
        var at = api.Site(site, stop);
        if (IdOf(api, at) != before.Id && !(force && before.Id.Length == 0))
        {
            return (null, [PublicationFaults.ChangedMeanwhile.Alone()]);
        }

        stop.ThrowIfCancellationRequested();
        var deploy = api.Create(at.Id, new DeployTitle(record, at.Published).Write(), files, files.Length > ManyFiles, stop);
        try
        {
            if (!Upload(api, at, files.Length > ManyFiles ? Prepared(api, at, deploy, stop) : deploy, files, stop))
            {
                api.Cancel(deploy);
                return (null, [PublicationFaults.ChangedMeanwhile.Alone()]);
            }
        }
        catch
        {
            api.Cancel(deploy);
            throw;
        }

        return Show(api, at, deploy) is { } why ? (null, [why]) : (record, []);
    }).Why;

    public (PublicationRecord? Back, PublishedManifest? Manifest, ImmutableArray<Diagnostic> Why) Undo(PublicationRecord record)
    {
        PublishedManifest? manifest = null;
        var (back, why) = Asked<PublicationRecord>(api =>
        {
            var at = api.Site(site, talk.Cancellation);
            if (at.Published is null || api.Deploy(at.Id, at.Published, talk.Cancellation) is not { } current || DeployTitle.Of(current) is not { } title)
            {
                return (null, [PublicationFaults.NothingToUndo.Alone("bản người đọc đang thấy không phải do lệnh này đưa lên; muốn đổi thì mở app.netlify.com, mục Deploys")]);
            }

            if (title.Record.Id != record.Id)
            {
                return (null, [PublicationFaults.ChangedMeanwhile.Alone()]);
            }

            if (title.Before is null)
            {
                return (null, [PublicationFaults.NothingToUndo.Alone("chưa có lần xuất bản nào trước bản người đọc đang thấy")]);
            }

            if (api.Deploy(at.Id, title.Before, talk.Cancellation) is not { IsReady: true } previous)
            {
                return (null, [PublicationFaults.NothingToUndo.Alone("Netlify không còn giữ bản trước")]);
            }

            // From the switch on nothing may fail or be stopped any more.
            manifest = ListOf(api, previous);
            talk.Cancellation.ThrowIfCancellationRequested();
            return Back(api, at, previous) is { } refused ? (null, [refused]) : (RecordOf(previous), []);
        });
        return (back, manifest, why);
    }

    public (ImmutableArray<PublicationRecord> Records, ImmutableArray<Diagnostic> Why) History()
    {
        var (records, why) = Asked<List<PublicationRecord>>(api =>
        {
            var at = api.Site(site, talk.Cancellation);
            var deploys = api.Deploys(at.Id, talk.Cancellation).Where(deploy => deploy.IsReady && deploy.IsProduction).OrderBy(deploy => deploy.Created).ToList();
            var standing = Standing(deploys, at.Published);
            var first = deploys.Find(deploy => standing.Contains(deploy.Id))?.Created;
            return ([.. deploys.Select(deploy => RecordOf(deploy) with { IsTakenBack = DeployTitle.Of(deploy) is not null && deploy.Created > first && !standing.Contains(deploy.Id) })], []);
        });
        return ([.. records ?? []], why);
    }

    /// <summary>What readers see, what they saw before it, and so on as far as the titles tell.</summary>
    private static HashSet<string> Standing(List<NetlifyDeploy> deploys, string? published)
    {
        var byId = deploys.ToDictionary(deploy => deploy.Id, StringComparer.Ordinal);
        var standing = new HashSet<string>(StringComparer.Ordinal);
        for (var next = published; next is not null && standing.Add(next);)
        {
            next = byId.TryGetValue(next, out var deploy) ? DeployTitle.Of(deploy)?.Before : null;
        }

        return standing;
    }

    private static PublicationRecord RecordOf(NetlifyDeploy deploy) => DeployTitle.Of(deploy)?.Record
        ?? new PublicationRecord(string.Empty, deploy.Created, deploy.Committer ?? Unknown, IsUndo: false, deploy.Title ?? "không phải do lệnh này đưa lên");

    private static (PublishedState? State, ImmutableArray<Diagnostic> Why) Unseen() => (new PublishedState(PublishedManifest.Empty, null), []);

    private PublishedManifest? ListOf(NetlifyApi api, NetlifyDeploy deploy) =>
        api.Published(deploy, NetlifyFiles.ManifestName, talk.Cancellation) is { } text ? PublishedManifest.Read(text) : null;

    /// <summary>The publication that readers see; empty when none was made by this program.</summary>
    private string IdOf(NetlifyApi api, NetlifySite at) =>
        at.Published is { } published && api.Deploy(at.Id, published, talk.Cancellation) is { } deploy && DeployTitle.Of(deploy) is { } title ? title.Record.Id : string.Empty;

    /// <summary>The deploy when Netlify knows which files it does not have.</summary>
    private NetlifyDeploy Prepared(NetlifyApi api, NetlifySite at, NetlifyDeploy deploy, CancellationToken cancellation)
    {
        for (var turn = 0; !deploy.IsPrepared && !deploy.IsFailed; turn++)
        {
            pause(TimeSpan.FromSeconds(1), cancellation);
            deploy = turn < MostTurns && api.Deploy(at.Id, deploy.Id, cancellation) is { } newer ? newer : throw TooLong();
        }

        return !deploy.IsFailed ? deploy : throw Failed(deploy);
    }

    /// <summary>The last file is held back until it is sure that readers may get the new site: with it they do.</summary>
    /// <returns>False when somebody else has published meanwhile.</returns>
    private bool Upload(NetlifyApi api, NetlifySite at, NetlifyDeploy deploy, ImmutableArray<NetlifyFile> files, CancellationToken cancellation)
    {
        var required = deploy.Required.ToHashSet(StringComparer.Ordinal);
        var missing = files.Where(file => required.Contains(file.Digest)).ToList();
        if (missing.Count == 0)
        {
            return true;
        }

        talk.Tell($"Đang đưa {Quantity.Count(missing.Count)} tệp lên Netlify");
        InParallel.Loop(missing.Count - 1, Math.Min(parallelism, MostUploads), cancellation, () => deploy, (index, into) =>
        {
            api.Upload(into, missing[index], cancellation);
            return true;
        });
        if (api.Site(at.Id, cancellation).Published != at.Published)
        {
            return false;
        }

        cancellation.ThrowIfCancellationRequested();
        try
        {
            api.Upload(deploy, missing[^1], CancellationToken.None);
        }
        catch (NetlifyRefusedException)
        {
            if (!HasArrived(api, at, deploy))
            {
                throw;
            }
        }

        return true;
    }

    /// <summary>Whether the last file came although its answer did not.</summary>
    private static bool HasArrived(NetlifyApi api, NetlifySite at, NetlifyDeploy deploy)
    {
        try
        {
            return api.Deploy(at.Id, deploy.Id, CancellationToken.None) is { IsUploaded: true };
        }
        catch (NetlifyRefusedException)
        {
            throw new NetlifyRefusedException(NetlifyFaults.Unsure.Alone());
        }
    }

    /// <summary>Waits until readers see a deploy whose files have all come. That cannot be stopped any more.</summary>
    /// <returns>Why they do not see it.</returns>
    private Diagnostic? Show(NetlifyApi api, NetlifySite at, NetlifyDeploy deploy)
    {
        try
        {
            for (var turn = 0; !deploy.IsReady; turn++)
            {
                if (deploy.IsFailed)
                {
                    throw Failed(deploy);
                }

                if (turn > 0)
                {
                    pause(TimeSpan.FromSeconds(1), CancellationToken.None);
                }

                if (turn == MostTurns)
                {
                    api.Cancel(deploy);
                    throw TooLong();
                }

                deploy = api.Deploy(at.Id, deploy.Id, CancellationToken.None) ?? throw TooLong();
            }

            return IsShown(api, at, deploy) ? null : NetlifyFaults.NotShown.Alone();
        }
        catch (NetlifyRefusedException refused) when (refused.Told.Fault == NetlifyFaults.Unreachable)
        {
            return NetlifyFaults.Unsure.Alone();
        }
    }

    /// <summary>Makes readers see an older deploy again.</summary>
    /// <returns>Why they do not see it.</returns>
    private Diagnostic? Back(NetlifyApi api, NetlifySite at, NetlifyDeploy previous)
    {
        try
        {
            api.Restore(at.Id, previous.Id, CancellationToken.None);
            return IsShown(api, at, previous) ? null
                : PublicationFaults.NothingToUndo.Alone("Netlify vẫn cho người đọc thấy bản cũ; mở app.netlify.com, mục Deploys, xem bản ấy có bị khóa (Lock) không");
        }
        catch (NetlifyRefusedException refused) when (refused.Told.Fault == NetlifyFaults.Unreachable)
        {
            return NetlifyFaults.Unsure.Alone();
        }
    }

    private bool IsShown(NetlifyApi api, NetlifySite at, NetlifyDeploy deploy)
    {
        for (var turn = 0; turn < MostTurnsToShow; turn++)
        {
            if (api.Site(at.Id, CancellationToken.None).Published == deploy.Id)
            {
                return true;
            }

            pause(TimeSpan.FromSeconds(1), CancellationToken.None);
        }

        return false;
    }

    private static void Wait(TimeSpan time, CancellationToken cancellation)
    {
        if (cancellation.WaitHandle.WaitOne(time))
        {
            cancellation.ThrowIfCancellationRequested();
        }
    }

    private static NetlifyRefusedException TooLong() => new(NetlifyFaults.Unfinished.Alone("đã chờ rất lâu"));

    private static NetlifyRefusedException Failed(NetlifyDeploy deploy) => new(NetlifyFaults.Unfinished.Alone($"máy chủ báo \"{HarmlessText.Of(deploy.Error ?? deploy.State)}\""));

    /// <summary>Asks Netlify with the user's token, and asks the user for another when Netlify does not know it.</summary>
    private (T? Result, ImmutableArray<Diagnostic> Why) Asked<T>(Func<NetlifyApi, (T? Result, ImmutableArray<Diagnostic> Why)> work)
        where T : class
    {
        if (address is null)
        {
            return (null, [NetlifyFaults.Unreachable.Alone($"biến môi trường {NetlifyApi.AddressVariable} không phải một địa chỉ https")]);
        }

        while (tokens.Find() is { } token)
        {
            try
            {
                using var api = new NetlifyApi(address, token, pause);
                try
                {
                    return work(api);
                }
                catch (NetlifyRefusedException refused)
                {
                    return (null, [refused.Told]);
                }
                catch (Exception e) when (WriteFailure.Is(e))
                {
                    return (null, [WriteFailure.Tell(site, e)]);
                }
                finally
                {
                    if (api.IsAccepted && tokens.Accepted() is { } unkept)
                    {
                        _warnings.Add(unkept);
                    }
                }
            }
            catch (NetlifyTokenException)
            {
                if (tokens.Refused() is { } why)
                {
                    return (null, [why]);
                }
            }
        }

        return (null, [NetlifyFaults.NoToken.Alone(NetlifyTokens.Variable)]);
    }
}
