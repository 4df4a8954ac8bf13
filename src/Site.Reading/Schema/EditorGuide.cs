namespace Site.Reading.Schema;

/// <summary>The editors' guide, as Markdown.</summary>
public static class EditorGuide
{
    public static string Write() => "# Hướng dẫn biên tập\n";
}
