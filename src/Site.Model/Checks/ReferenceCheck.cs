using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Selection;
using Site.Model.Settings;
using Site.Model.Vietnamese;

namespace Site.Model.Checks;

/// <summary>
/// Checks that the data have the ids that documents, units and the home page's blocks name: units, categories, audiences. Drafts are checked too. Ids of data
/// that could not be read completely are not checked: the missing part may hold them.
/// </summary>
public static class ReferenceCheck
{
    /// <summary>What documents name.</summary>
    public static ImmutableArray<Diagnostic> OfDocuments(SiteContent content)
    {
        var (units, categories, audiences) = Registers(content);
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var document in content.Documents)
        {
            foreach (var unit in document.Units)
            {
                units.Check(document.Source, unit, found);
            }

            foreach (var audience in document.Audiences)
            {
                audiences.Check(document.Source, audience, found);
            }

            foreach (var task in document is PlanSummary plan ? plan.Tasks : [])
            {
                if (task.Lead is { } lead)
                {
                    CheckName(document.Source, new Located<string>(lead, task.LeadSpan));
                }
            }

            foreach (var name in document.Practice?.TakenOverBy ?? [])
            {
                CheckName(document.Source, name);
            }

            if (document.Category is { } category)
            {
                categories.Check(document.Source, category, found);
            }
        }

        return found.ToImmutable();

        // It may be anybody, written in words; a text that is spelled like an id is meant as an id.
        void CheckName(SourcePath file, Located<string> name)
        {
            if (name.Value.Contains('-', StringComparison.Ordinal) && VietnameseText.Slug(name.Value) == name.Value)
            {
                units.Check(file, name, found);
            }
        }
    }

    /// <summary>What units and the home page's blocks name.</summary>
    public static ImmutableArray<Diagnostic> OfSettings(SiteContent content)
    {
        var (units, categories, audiences) = Registers(content);
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        if (units.IsWhole)
        {
            var tree = new DiagnosticBag();
            UnitHierarchy.Check(content.Data.Units, tree);
            found.AddRange(tree.ToImmutable());
        }

        foreach (var query in content.Settings.HomeBlocks.OfType<HomeBlock.Own>().Select(block => block.Query))
        {
            CheckAll(units, query.Units);
            CheckAll(categories, query.Categories);
            CheckAll(audiences, query.Audiences);
        }

        return found.ToImmutable();

        void CheckAll(Register register, ImmutableArray<Located<string>> ids)
        {
            foreach (var id in ids)
            {
                register.Check(content.Settings.Source, id, found);
            }
        }
    }

    private static (Register Units, Register Categories, Register Audiences) Registers(SiteContent content) => (
        new("tổ chức", SiteData.UnitsFile.Value, [.. content.Data.Units.Select(unit => unit.Id)], content.Data.IsWhole(SiteData.UnitsFile)),
        new("chuyên mục", SiteData.CategoriesFile.Value, [.. content.Data.Categories.Select(category => category.Id)], content.Data.IsWhole(SiteData.CategoriesFile)),
        new("đối tượng", $"{content.Settings.Source} (doi_tuong)", [.. content.Settings.Audiences.Select(audience => audience.Id)], content.Settings.IsWhole));

    private sealed record Register(string What, string Where, HashSet<string> Ids, bool IsWhole)
    {
        public void Check(SourcePath file, Located<string> id, ImmutableArray<Diagnostic>.Builder found)
        {
            if (!IsWhole || Ids.Contains(id.Value))
            {
                return;
            }

            found.Add(NearestName.Find(id.Value, Ids.Order(StringComparer.Ordinal)) is { } near
                ? ReferenceFaults.NearId.At(file, id.Span, What, id.Value, near)
                : ReferenceFaults.UnknownId.At(file, id.Span, What, id.Value, Where));
        }
    }
}
