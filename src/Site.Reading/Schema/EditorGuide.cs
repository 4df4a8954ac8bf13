using System.Text;
using Site.Model.Diagnostics;
using Site.Reading.Schema.Guide;
using Site.Reading.Schema.Guide.Chapters;

namespace Site.Reading.Schema;

/// <summary>The editors' guide, <c>input/README.md</c>. Every key in its tables comes from the schemas, so that it cannot tell of others.</summary>
public static class EditorGuide
{
    public static string Write(Invocation invocation)
    {
        var guide = new StringBuilder();
        guide.Append(FirstArticle.Text).Append(KeysAndSigns.Text);
        guide.Append("\n## Các khóa chung\n");
        KeyTable.WriteShared(guide, DocumentSchemas.All);
        foreach (var chapter in KindChapters.All)
        {
            WriteKind(guide, chapter);
        }

        guide.Append(Changes.Text).Append(BulletinMonth.Text);
        guide.Append(MarkdownText.Text).Append(PastedText.Text).Append(Pictures.Text);
        guide.Append(Preview.Text).Append(Messages.Text);
        return invocation.In(guide.ToString());
    }

    private static void WriteKind(StringBuilder guide, KindChapter chapter)
    {
        guide.Append("\n## ").Append(chapter.Heading).Append("\n\n").Append(chapter.Introduction);
        if (!chapter.Example.IsEmpty)
        {
            guide.Append("\n\nVí dụ `").Append(chapter.ExampleFile).Append("`:\n\n```markdown\n---\n");
            ExampleYaml.Write(guide, chapter.Example);
            guide.Append("---\n\n").Append(chapter.ExampleBody).Append("\n```\n");
        }

        var schema = DocumentSchemas.Of(chapter.Kind);
        var required = schema.Required.Where(field => !KeyTable.IsShared(field, DocumentSchemas.All)).ToList();
        var optional = schema.Optional.Where(field => !KeyTable.IsShared(field, DocumentSchemas.All)).ToList();
        switch (required, optional)
        {
            case ([], []) when chapter.Example.IsEmpty:
                guide.Append('\n');
                break;
            case ([], []):
                break;
            case ([], [var only]):
                KeyTable.WriteAlone(guide, only);
                break;
            default:
                KeyTable.Write(guide, "Ngoài các khóa chung:", required, optional);
                break;
        }
    }
}
