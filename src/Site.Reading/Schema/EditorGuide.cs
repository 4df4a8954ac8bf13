using System.Text;
using Site.Model.Documents;
using Site.Reading.Schema.Declarations;
using Site.Reading.Schema.Guide;

namespace Site.Reading.Schema;

/// <summary>The editors' guide, <c>input/README.md</c>. Every key in it comes from the schemas, so that it cannot tell of others.</summary>
public static class EditorGuide
{
    public static string Write()
    {
        var guide = new StringBuilder();
        guide.Append(FixedChapters.Opening);
        foreach (var chapter in KindChapters.All)
        {
            WriteKind(guide, chapter);
        }

        guide.Append(FixedChapters.StatesAndDates);
        guide.Append(FixedChapters.ImagesAndAttachments);
        KeyTable.Write(guide, ImageFields.Schema, "Các khóa dưới `anh`:");
        KeyTable.Write(guide, AttachmentFields.Schema, "Các khóa của một tệp trong `tep_dinh_kem`:");
        guide.Append(FixedChapters.Markdown);
        guide.Append(FixedChapters.Settings);
        KeyTable.Write(guide, SettingsFields.Schema, "Các khóa của `cau-hinh.yml`:");
        KeyTable.Write(guide, CommitteeFields.Schema, "Các khóa dưới `co_quan`:");
        KeyTable.Write(guide, SectionFields.Schema, "Các khóa của một chuyên trang trong `chuyen_trang`:");
        KeyTable.Write(guide, MenuFields.Schema, "Các khóa của một dòng trong `trinh_don`:");
        KeyTable.Write(guide, MenuFields.BelowSchema, "Các khóa của một dòng trong `muc_con`:");
        KeyTable.Write(guide, HomeBlockFields.Schema, "Các khóa của một ô riêng trong `trang_chu`:");
        KeyTable.Write(guide, AudienceFields.Schema, "Các khóa của một đối tượng trong `doi_tuong`:");
        KeyTable.Write(guide, GenreNameFields.Schema, "Các khóa của một thể loại trong `the_loai`:");
        KeyTable.Write(guide, UnitKindNameFields.Schema, "Các khóa của một loại trong `loai_to_chuc`:");
        KeyTable.Write(guide, BulletinSettingsFields.Schema, "Các khóa dưới `ban_tin`:");
        KeyTable.Write(guide, BulletinSectionFields.Schema, "Các khóa của một mục bản tin trong `muc` dưới `ban_tin`:");
        KeyTable.Write(guide, PageWordFields.Schema, "Các chữ dưới `chu`, ví dụ là chữ đang dùng:");
        KeyTable.Write(guide, ThemeFields.Schema, "Màu và ảnh của giao diện, trong `theme.yml` của giao diện:");
        KeyTable.Write(guide, PaperFields.Schema, "Các khóa dưới `trang_in` của `theme.yml`:");
        guide.Append(FixedChapters.Data);
        KeyTable.Write(guide, UnitFields.Schema, "Mỗi tổ chức trong `_du-lieu/to-chuc.yml`:");
        KeyTable.Write(guide, CategoryFields.Schema, "Mỗi chuyên mục trong `_du-lieu/chuyen-muc.yml`:");
        KeyTable.Write(guide, DayFields.Schema, "Mỗi ngày trong `_du-lieu/ngay-ky-niem.yml`:");
        KeyTable.Write(guide, RegisterFields.Schema, "Mỗi văn bản trong `_du-lieu/van-ban.yml`:");
        KeyTable.Write(guide, WordFields.Schema, "Mỗi từ trong `_du-lieu/tu-dung.yml`:");
        guide.Append(Glossary.Chapter());
        guide.Append(FixedChapters.Preview);
        guide.Append(FixedChapters.Errors);
        return guide.ToString();
    }

    private static void WriteKind(StringBuilder guide, KindChapter chapter)
    {
        guide.Append("\n### ").Append(chapter.Heading).Append("\n\n")
            .Append(chapter.Introduction).Append("\n\nVí dụ `").Append(chapter.ExampleFile).Append("`:\n\n```markdown\n---\n");
        ExampleYaml.Write(guide, chapter.Example);
        guide.Append("---\n\n").Append(chapter.ExampleBody).Append("\n```\n");
        KeyTable.Write(guide, DocumentSchemas.Of(chapter.Kind), "Các khóa dùng được:");
        if (chapter.Kind == DocumentKind.Plan)
        {
            KeyTable.Write(guide, TaskFields.Schema, "Các khóa của một việc trong `nhiem_vu`:");
        }

        if (chapter.Kind == DocumentKind.Bulletin)
        {
            KeyTable.Write(guide, IssueSectionFields.Schema, "Các khóa của một phần tử trong `muc`:");
            KeyTable.Write(guide, BulletinPlacementFields.Schema, "Tin, bài, văn bản, hoạt động cũng tự chọn được chỗ trong bản tin, bằng các khóa dưới `ban_tin` của chúng:");
        }
    }
}
