using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Vietnamese;

namespace Site.Model.Register;

/// <summary>Finds contradictions between documents: two days for one document, two summaries of one, a document that replaces itself through others.</summary>
public static class RegisterCheck
{
    // This many diagnostics are enough to show what is wrong with a list.
    private const int MostCircles = 20;

    public static ImmutableArray<Diagnostic> Run(DocumentRegister register)
    {
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var disagreement in register.Disagreements.Where(each => each is not SummarisedTwice { Plan: var plan } || plan.Code != PlanSummary.NoCode))
        {
            found.Add(disagreement switch
            {
                OtherDay day => ReferenceFaults.OtherDay.At(day.File, day.Span, day.Code, DateWords.Short(day.Said), DateWords.Short(day.Known)),
                SummarisedTwice twice => ReferenceFaults.SummarisedTwice.In(twice.Plan.Source, twice.Plan.Code, DateWords.Short(twice.Plan.IssuedOn), twice.Former.Source) with { Against = twice.Former.Source },
                _ => throw new InvalidOperationException($"Unknown {disagreement.GetType().Name}"),
            });
        }

        Circles(register, found);
        return found.ToImmutable();
    }

    /// <summary>
    /// Removes documents that replace no remaining document, again and again; the rest is in a circle or leads into one. Each
    /// circle is told once and then cut open.
    /// </summary>
    private static void Circles(DocumentRegister register, ImmutableArray<Diagnostic>.Builder found)
    {
        var targets = register.Documents.ToDictionary(
            document => document.Url, document => register.WaysOf(document).Replaces.Select(way => way.Document).OfType<KnownDocument>().Distinct().ToList());
        for (var told = 0; told < MostCircles && First(register, targets) is { } start; told++)
        {
            var path = new List<KnownDocument>();
            var passed = new HashSet<UrlPath>();
            var next = start;
            while (passed.Add(next.Url))
            {
                path.Add(next);
                next = targets[next.Url][0];
            }

            Tell(path[^1], next, [.. path.SkipWhile(document => document != next)], found);
            targets[path[^1].Url].RemoveAt(0);
        }
    }

    /// <summary>The first document, in the register's order, that leads into a circle; documents that lead nowhere are removed on the way.</summary>
    private static KnownDocument? First(DocumentRegister register, Dictionary<UrlPath, List<KnownDocument>> targets)
    {
        var replacedBy = register.Documents.SelectMany(document => targets[document.Url].Select(target => (target.Url, document)))
            .ToLookup(pair => pair.Url, pair => pair.document);
        var ends = new Queue<UrlPath>(targets.Where(pair => pair.Value.Count == 0).Select(pair => pair.Key));
        var ended = ends.ToHashSet();
        while (ends.TryDequeue(out var end))
        {
            foreach (var document in replacedBy[end])
            {
                targets[document.Url].RemoveAll(target => target.Url == end);
                if (targets[document.Url].Count == 0 && ended.Add(document.Url))
                {
                    ends.Enqueue(document.Url);
                }
            }
        }

        return register.Documents.FirstOrDefault(document => targets[document.Url].Count > 0);
    }

    private static void Tell(KnownDocument last, KnownDocument first, IReadOnlyList<KnownDocument> circle, ImmutableArray<Diagnostic>.Builder found)
    {
        var file = last.Plan?.Source ?? RegisterEntry.Source;
        var span = last.Replaces.First(citation => citation.Code == first.Code).Span;
        found.Add(circle.Count == 1
            ? ReferenceFaults.ReplacesItself.At(file, span, last.Code)
            : ReferenceFaults.ReplacementCircle.At(file, span, string.Join(" → ", circle.Append(first).Select(document => document.Code))));
    }
}
