using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Paths;
using Site.Model.Vietnamese;
using Site.Rendering.Themes.Syntax;

namespace Site.Rendering.Themes.Checking;

/// <summary>Finds the type of the value that a path leads to.</summary>
/// <param name="root">What <c>@root</c> is: the view of the layout.</param>
internal sealed class PathChecker(SourcePath file, Type root, Action<Diagnostic> tell)
{
    private static readonly string[] DataNames = ["@root", "@index", "@first", "@last", "@key"];

    /// <summary>Null, with a diagnostic, if it leads nowhere; null without one where a mistake was told already.</summary>
    public Type? TypeOf(TemplatePath path, Scope scope)
    {
        Type? type;
        if (path.Data is { } data)
        {
            type = DataType(path, data, scope);
        }
        else
        {
            Scope? start = scope;
            for (var up = path.Up; up > 0 && start is not null; up--)
            {
                start = start.Outer;
            }

            if (start is null)
            {
                tell(ThemeFaults.Broken.At(file, path.Span, $"\"{path.Text}\" ra ngoài mẫu; ở mẫu con chỉ dùng được mục nó được đưa và @root"));
                return null;
            }

            type = start.Type;
        }

        foreach (var name in path.Names)
        {
            if (type is null)
            {
                return null;
            }

            type = Member(ViewType.Of(type), name);
        }

        return type;
    }

    private Type? DataType(TemplatePath path, Located<string> data, Scope scope)
    {
        var isPosition = data.Value is "index" or "key";
        if (data.Value == "root")
        {
            return root;
        }

        if (!isPosition && data.Value is not ("first" or "last"))
        {
            Unknown(new Located<string>("@" + data.Value, data.Span), "Mẫu", DataNames);
            return null;
        }

        if (!scope.InEach)
        {
            tell(ThemeFaults.Broken.At(file, path.Span, $"\"@{data.Value}\" chỉ có nghĩa bên trong #each"));
            return null;
        }

        return isPosition ? typeof(int) : typeof(bool);
    }

    private Type? Member(ViewType type, Located<string> name)
    {
        if (type.Properties.TryGetValue(name.Value, out var property))
        {
            return property.PropertyType;
        }

        Unknown(name, type.Describe(), type.Names);
        return null;
    }

    private void Unknown(Located<string> name, string owner, IReadOnlyList<string> names) => tell(
        NearestName.Find(name.Value, names) is { } near
            ? ThemeFaults.NearName.At(file, name.Span, name.Value, owner, near)
            : ThemeFaults.UnknownName.At(file, name.Span, name.Value, owner, names.Count == 0 ? "chỉ this" : string.Join(", ", names)));
}
