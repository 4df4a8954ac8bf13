using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Model.Graph;

namespace Site.Model.Bulletins;

/// <summary>The issues of an edition, the newest month first. Made by <see cref="BulletinComposer"/>.</summary>
public sealed class ComposedIssues
{
    private readonly SiteGraph _graph;
    private readonly ImmutableArray<ComposedIssue> _issues;

    internal ComposedIssues(SiteGraph graph, ImmutableArray<ComposedIssue> issues)
    {
        _graph = graph;
        _issues = issues;
        Bulletins = [.. issues.Select(issue => issue.Bulletin)];
        Told = [.. issues.Where(issue => issue.Bulletin.Issue.Month.CompareTo(YearMonth.Of(graph.Today)) >= 0).SelectMany(issue => issue.Told)];
    }

    public ImmutableArray<ComposedBulletin> Bulletins { get; }

    /// <summary>Nothing is told of past months: those issues have been read.</summary>
    public ImmutableArray<Diagnostic> Told { get; }

    public void Deconstruct(out ImmutableArray<ComposedBulletin> bulletins, out ImmutableArray<Diagnostic> told) => (bulletins, told) = (Bulletins, Told);

    /// <summary>The issue as it was composed, if it would be the same from another graph; else null.</summary>
    internal ComposedIssue? Find(SiteGraph graph, Bulletin issue)
    {
        var (then, now) = (_graph.Arranged, graph.Arranged);
        return (_graph.Settings, _graph.Data, _graph.Today, _graph.Edition) == (graph.Settings, graph.Data, graph.Today, graph.Edition) && _graph.Calendar.Equals(graph.Calendar) &&
            then.InIssue[issue.Month].Documents == now.InIssue[issue.Month].Documents &&
            then.OfType[typeof(PlanSummary)].Documents == now.OfType[typeof(PlanSummary)].Documents &&
            then.WithTrait[Trait.Asking].Documents == now.WithTrait[Trait.Asking].Documents &&
            issue.Edits.SelectMany(edit => edit.Pins).All(pin => ReferenceEquals(then.ByUrl.GetValueOrDefault(pin.Value), now.ByUrl.GetValueOrDefault(pin.Value)))
            ? _issues.FirstOrDefault(known => ReferenceEquals(known.Bulletin.Issue, issue))
            : null;
    }
}

internal sealed record ComposedIssue(ComposedBulletin Bulletin, ImmutableArray<Diagnostic> Told);
