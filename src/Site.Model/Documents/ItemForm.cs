namespace Site.Model.Documents;

/// <summary>How much of a document stands in an issue.</summary>
public enum ItemForm
{
    /// <summary>toàn văn</summary>
    Whole,

    /// <summary>tóm tắt</summary>
    Summary,
}
