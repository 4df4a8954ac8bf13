using Site.Model.Bulletins;
using Site.Model.Documents;
using Site.Model.Documents.Questions;
using Site.Model.Vietnamese;
using Site.Rendering.Bulletins;
using Site.Rendering.Pages.Parts;
using Site.Rendering.Pages.Questions;
using Site.Rendering.Pages.Register;
using Site.Rendering.Views;
using Site.Rendering.Wording;

namespace Site.Rendering.Pages;

/// <summary>The page of each document: one for each kind.</summary>
internal static class DocumentPages
{
    public static Page Of(ViewContext context, Document document) => document switch
    {
        NewsArticle or BranchActivity => new Page(document.Url, document.Source, Layouts.Article, () => Article(context, document)),
        PlanSummary plan => new Page(plan.Url, plan.Source, Layouts.Plan, () => Plan(context, plan)),
        StudyTheme theme => new Page(theme.Url, theme.Source, Layouts.StudyTheme, () => Content(context, theme, StudyThemePages.View(context, theme))),
        Question question => new Page(question.Url, question.Source, Layouts.Question, () =>
            Content(context, question, QuestionPages.View(context, question)) with { About = new QuestionData(context.Graph, question) }),
        Bulletin bulletin => new Page(bulletin.Url, bulletin.Source, Layouts.Bulletin, () => Content(context, bulletin, BulletinPages.Web(context, context.Composed(bulletin)))),
        StandalonePage page => new Page(page.Url, page.Source, Layouts.Page, () => Standalone(context, page)),
        _ => throw new ArgumentOutOfRangeException(nameof(document)),
    };

    /// <summary>An issue's page for paper, beside its own.</summary>
    public static Page Print(ViewContext context, Bulletin bulletin, PaperStylesheet paper, IconView? icon) => new(
        BulletinForms.Print(bulletin), bulletin.Source, Layouts.BulletinPrint,
        () => new PageContent(BulletinPages.Print(context, context.Composed(bulletin), paper, icon), bulletin.Title, null, []), HasFrame: false);

    public static Page Digest(ViewContext context, Bulletin bulletin, PaperStylesheet paper, IconView? icon) => new(
        BulletinForms.Digest(bulletin), bulletin.Source, Layouts.BulletinDigest,
        () => new PageContent(DigestPage.Of(context, context.Composed(bulletin), paper, icon), MeetingDigest.Title, null, []), HasFrame: false);

    private static PageContent Article(ViewContext context, Document document)
    {
        var view = new ArticleView(
            HeadAndFoot.Head(context, document), context.Image(document.Image), context.Text(document.Body), HeadAndFoot.Contents(document.Body), HeadAndFoot.Foot(context, document))
        {
            Practice = PracticePages.Of(context, document),
            Practices = PracticePages.Link(context, document),
        };
        return Content(context, document, view) with { About = new NewsArticleData(context.Graph, document, context.SocialImage(document)?.Url) };
    }

    private static PageContent Plan(ViewContext context, PlanSummary plan)
    {
        var register = context.Graph.Register;
        var known = register.ByPlan[plan.Url];
        var ways = register.WaysOf(known);
        var view = new PlanView(
            HeadAndFoot.Head(context, plan),
            new DocumentHeaderView(
                plan.SuperiorBody, plan.Issuer, $"Số {plan.Code}", plan.TypeName,
                DateWords.OnDocument(plan.Place, plan.IssuedOn),
                plan.Title),
            Facts(context, plan),
            context.Image(plan.Image),
            context.Text(plan.Body),
            HeadAndFoot.Contents(plan.Body),
            TaskWords.Table(context, plan.Tasks),
            [.. ways.Bases.Select(context.Reference)],
            [.. ways.Replaces.Select(context.Reference)],
            plan.Recipients,
            plan.PassedOnTo,
            plan.Signer is null && plan.SignerTitle is null && plan.SignedFor is null ? null : new SignatureView(plan.SignedFor, plan.SignerTitle, plan.Signer),
            [.. plan.Attachments.Select(context.Attachment)],
            HeadAndFoot.Foot(context, plan),
            new DocumentWebView(
                context.Href(known.Url), ways.Bases.Length + ways.BuiltOnBy.Length + ways.Replaces.Length + ways.ReplacedBy.Length, ways.Mentions.Length,
                NeighbourhoodDiagram.Draw(known, ways)));
        return Content(context, plan, view) with { About = new NewsArticleData(context.Graph, plan, context.SocialImage(plan)?.Url) };
    }

    private static List<FactView> Facts(ViewContext context, PlanSummary plan)
    {
        (string Label, string? Value)[] facts =
        [
            ("Số và ký hiệu", plan.Code.ToString()),
            ("Loại văn bản", plan.TypeName),
            ("Cơ quan ban hành", plan.Issuer),
            ("Ngày ban hành", DateWords.Short(plan.IssuedOn)),
            ("Người ký", plan.Signer),
            ("Hiệu lực từ", plan.EffectiveFrom is { } from ? DateWords.Short(from) : null),
            ("Hiệu lực đến", plan.EffectiveUntil is { } until ? DateWords.Short(until) : null),
            ("Tình trạng", Words.Standing(context.Standing(context.Graph.Register.ByPlan[plan.Url]))),
        ];
        return [.. facts.Where(fact => fact.Value is not null).Select(fact => new FactView(fact.Label, fact.Value!))];
    }

    private static PageContent Standalone(ViewContext context, StandalonePage page)
    {
        var view = new PageView(
            page.Title, page.Sapo, context.Image(page.Image), context.Text(page.Body), HeadAndFoot.Contents(page.Body),
            page.ShowsContact ? Contacts.Of(context.Graph.Settings.Contact) : null, context.WhyHidden(page))
        {
            Consultation = ConsultationPages.Of(context, page),
        };
        return Content(context, page, view);
    }

    private static PageContent Content(ViewContext context, Document document, object view)
    {
        var here = new LinkView(document.Title, context.Href(document.Url), IsCurrent: true);
        var section = context.Graph.SectionOf(document);
        return new PageContent(view, document.Title, document.Summary, section is null ? [here] : [context.Link(section), here])
        {
            Image = context.SocialImage(document),
            IsArticle = document is not StandalonePage,
            Feed = section?.Feed is { } feed ? new FeedLinkView(section.Title, context.Href(feed)) : null,
        };
    }
}
