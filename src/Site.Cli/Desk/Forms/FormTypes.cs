using Site.Reading.Schema;
using Site.Reading.Schema.Declarations;
using Site.Reading.Schema.Types;

namespace Site.Cli.Desk.Forms;

/// <summary>How the page edits a value, by the type that the schema gives it. A type that is not named here is edited as a line of text.</summary>
internal static class FormTypes
{
    public static string Of(FieldType type) => type switch
    {
        BulletinPlacementType => "placement",
        SectionDropType => "drop",
        MappingType { Schema: var schema } when schema == ImageFields.Schema => "image",
        MappingType => "group",
        IListType { ItemType: MappingType { Schema: var schema } } when schema == AttachmentFields.Schema => "attachments",
        IListType { ItemType: MappingType } => "rows",
        IListType { ItemType: TextType, SplitsAtCommas: true } => "tags",
        IListType => "list",
        TextType { IsLong: true } => "long",
        MarkdownType => "markdown",
        DateType => "date",
        MomentType => "datetime",
        MonthType => "month",
        DeadlineType => "deadline",
        YesNoType => "yesno",
        NumberType => "number",
        DocumentCodeType => "code",
        CitationType => "citation",
        FocalPointType => "focus",
        PagePathType or PageLinkType or DocumentPathType => "path",
        ReferenceType reference => Of(reference.To),
        { Options.IsEmpty: false } => "choice",
        _ => "text",
    };

    private static string Of(ReferenceTo to) => to switch
    {
        ReferenceTo.Unit => "unit",
        ReferenceTo.Category => "category",
        ReferenceTo.Audience => "audience",
        ReferenceTo.BulletinSection => "section",
        ReferenceTo.Picture => "picture",
        ReferenceTo.Attachment => "attachment",
        ReferenceTo.Sound => "sound",
        _ => "text",
    };
}
