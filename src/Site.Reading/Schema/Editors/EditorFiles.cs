using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Model.Register;
using Site.Model.Settings;
using Site.Reading.Schema.Declarations;

namespace Site.Reading.Schema.Editors;

/// <summary>All files of <c>.vscode/</c>, which teach VS Code our keys, words and ids.</summary>
public static class EditorFiles
{
    /// <summary>Paths in the workspace's root.</summary>
    public const string Folder = ".vscode";

    private static readonly ImmutableArray<(DocumentKind Kind, string Name)> FrontMatter =
    [
        (DocumentKind.News, "tin-bai"), (DocumentKind.Plan, "ke-hoach"), (DocumentKind.Activity, "hoat-dong"), (DocumentKind.StudyTheme, "chuyen-de"), (DocumentKind.Question, "hoi-dap"), (DocumentKind.Bulletin, "ban-tin"), (DocumentKind.Page, "trang"),
    ];

    /// <param name="inputFolder">The content folder's name below the workspace's root: <c>input</c>.</param>
    public static ImmutableArray<EditorFile> Write(SiteSettings settings, SiteData data, string inputFolder, Invocation invocation)
    {
        var ids = new KnownIds(settings, data);
        var schemas = new JsonSchemas(ids);
        ImmutableArray<(EditorFile File, string Describes)> yaml =
        [
            (Schema("cau-hinh", schemas.Mapping(SettingsFields.Schema)), settings.Source.InsideRoom),
            (Schema("to-chuc", schemas.List(UnitFields.Schema)), SiteData.UnitsFile.InsideRoom),
            (Schema("chuyen-muc", schemas.List(CategoryFields.Schema)), SiteData.CategoriesFile.InsideRoom),
            (Schema("ngay-ky-niem", schemas.List(DayFields.Schema)), SiteData.DaysFile.InsideRoom),
            (Schema("van-ban", schemas.List(RegisterFields.Schema)), RegisterEntry.Source.InsideRoom),
            (Schema("tu-dung", schemas.List(WordFields.Schema)), SiteData.WordsFile.InsideRoom),
            (Schema("nhuan-but", schemas.List(RoyaltyEntryFields.Schema)), RoyaltyEntry.Source.InsideRoom),
        ];
        return
        [
            new EditorFile("settings.json", Workspace.Settings(yaml.Select(each => ($"{Folder}/{each.File.Path}", $"{inputFolder}/{each.Describes}")), invocation)),
            new EditorFile("extensions.json", Workspace.Extensions()),
            new EditorFile("tasks.json", Workspace.Tasks(invocation)),
            new EditorFile("khoi.code-snippets", Snippets.Write(ids)),
            .. yaml.Select(each => each.File),
            .. FrontMatter.Select(kind => Schema("khai-bao-" + kind.Name, schemas.Mapping(DocumentSchemas.Of(kind.Kind)))),
        ];
    }

    private static EditorFile Schema(string name, string text) => new($"schemas/{name}.json", text);
}
