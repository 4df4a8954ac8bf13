namespace Site.Model.Documents;

/// <summary>How much of a document an issue prints.</summary>
public enum ItemForm
{
    /// <summary>toàn văn</summary>
    Whole,

    /// <summary>tóm tắt</summary>
    Summary,
}
