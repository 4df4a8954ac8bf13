namespace Site.Rendering.Search;

/// <summary>The part of a document in which a word stands.</summary>
public enum SearchField
{
    Title,

    /// <summary>Số và ký hiệu.</summary>
    Code,
    Heading,
    Summary,
    Tag,
    Unit,
    Body,

    /// <summary>What an attachment's file says.</summary>
    Attachment,
}

/// <summary>The weight of a word by its field: how often it would have to stand in the body of an average article to count as much.</summary>
internal static class FieldWeights
{
    // A title says what a text is about; who looks for a code wants that document; headings, tags and summary are the editor's own choice
    // of words, a unit's name is in all that a unit does.
    public static float Of(SearchField field) => field switch
    {
        SearchField.Title => 6f,
        SearchField.Code => 6f,
        SearchField.Heading => 2.5f,
        SearchField.Summary => 2f,
        SearchField.Tag => 3f,
        SearchField.Unit => 2f,
        SearchField.Body => 1f,
        SearchField.Attachment => 0.8f,
        _ => throw new ArgumentOutOfRangeException(nameof(field)),
    };

    /// <summary>Whether a word there names the document: such a document comes before all documents that only mention the word.</summary>
    public static bool Names(SearchField field) => field is SearchField.Title or SearchField.Code;
}
