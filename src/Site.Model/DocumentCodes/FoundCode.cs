namespace Site.Model.DocumentCodes;

/// <summary>A code in a running text.</summary>
/// <param name="Start">The start of the code itself, its number.</param>
/// <param name="Length">To the end of the issuer's sign.</param>
/// <param name="TypeWord">The type as the words before it say, in its usual spelling: <c>Quy định</c>.</param>
/// <param name="Date">The day of issue that the words after it state.</param>
public readonly record struct FoundCode(int Start, int Length, DocumentCode Code, string? TypeWord, FoundDate? Date)
{
    public int End => Start + Length;
}

/// <summary>A day in a running text: <c>22/10/2018</c>, <c>22 tháng 10 năm 2018</c>.</summary>
public readonly record struct FoundDate(DateOnly Day, int Start, int Length)
{
    public int End => Start + Length;
}
