namespace Site.Rendering.Bulletins.Docx.Parts;

/// <summary>Ids of the document's styles; Word knows the built-in ones by the names that <see cref="Styles"/> gives them.</summary>
internal static class StyleIds
{
    public const string Normal = "Normal";
    public const string BodyText = "BodyText";
    public const string Title = "Title";
    public const string Subtitle = "Subtitle";
    public const string Masthead = "Masthead";
    public const string HeadlineSection = "HeadlineSection";
    public const string Headline = "Headline";
    public const string DigestLine = "DigestLine";
    public const string LocalNews = "LocalNews";
    public const string LocalNewsPurpose = "LocalNewsPurpose";
    public const string Imprint = "Imprint";
    public const string ImprintFirst = "ImprintFirst";
    public const string Minutes = "Minutes";
    public const string Heading1 = "Heading1";
    public const string Heading2 = "Heading2";
    public const string Heading3 = "Heading3";
    public const string Heading4 = "Heading4";
    public const string ItemFacts = "ItemFacts";
    public const string Sapo = "Sapo";
    public const string Byline = "Byline";
    public const string Quote = "Quote";
    public const string Callout = "Callout";
    public const string CalloutTitle = "CalloutTitle";
    public const string Code = "Code";
    public const string Separator = "Separator";
    public const string Figure = "Figure";
    public const string Caption = "Caption";
    public const string ListParagraph = "ListParagraph";
    public const string TableText = "TableText";
    public const string WideTableText = "WideTableText";
    public const string AfterTable = "AfterTable";
    public const string TableSource = "TableSource";
    public const string Signature = "Signature";
    public const string FrontBlock = "FrontBlock";
    public const string Header = "Header";
    public const string ContentsTitle = "TOCHeading";
    public const string Contents1 = "TOC1";
    public const string Contents2 = "TOC2";
    public const string FootnoteText = "FootnoteText";
    public const string FootnoteReference = "FootnoteReference";
    public const string Hyperlink = "Hyperlink";
    public const string Address = "LinkAddress";
    public const string InlineCode = "InlineCode";
    public const string TableNormal = "TableNormal";
    public const string TableGrid = "TableGrid";
    public const string DefaultFont = "DefaultParagraphFont";
}
