namespace Site.Reading.Schema;

/// <summary>The explanation of a key in the guide, in a new file and in VS Code.</summary>
internal static class FieldWords
{
    /// <summary>Label and help, sentences of Markdown on one line.</summary>
    public static string Of(Field field)
    {
        var label = char.ToUpperInvariant(field.Label[0]) + field.Label[1..] + ".";
        return field.Help.Length == 0 ? label : $"{label} {field.Help.ReplaceLineEndings(" ")}";
    }
}
