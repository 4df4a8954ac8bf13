using System.Collections.Immutable;
using System.Globalization;
using Site.Model.Register;
using Site.Rendering.Views;

namespace Site.Rendering.Pages.Register;

/// <summary>
/// A document among its neighbours: what it builds on at the left, what builds on it at the right, what it replaces above, what
/// replaces it below. It shows what the page's lists say.
/// </summary>
internal static class NeighbourhoodDiagram
{
    private const int NarrowestBox = 176;
    private const int BoxHeight = 36;
    private const int RowGap = 14;
    private const int ColumnGap = 72;
    private const int CaptionHeight = 28;
    private const int HeadLength = 9;
    private const int MostInARow = 6;

    /// <summary>Null when there is nothing around it.</summary>
    public static DiagramView? Draw(KnownDocument document, DocumentWays ways)
    {
        var bases = Names(ways.Bases.Select(basis => basis.Document).OfType<KnownDocument>());
        var builtOnBy = Names(ways.BuiltOnBy);
        var replaces = Names(ways.Replaces.Select(replaced => replaced.Document).OfType<KnownDocument>());
        var replacedBy = Names(ways.ReplacedBy);
        return bases.Count + builtOnBy.Count + replaces.Count + replacedBy.Count == 0
            ? null
            : new Drawing(document.Code.ToString(), bases, builtOnBy, replaces, replacedBy).View();
    }

    /// <summary>As many as fit, and how many more there are.</summary>
    private static List<string> Names(IEnumerable<KnownDocument> documents)
    {
        var names = documents.Distinct().Select(document => document.Code.ToString()).ToList();
        return names.Count <= MostInARow
            ? names
            : [.. names.Take(MostInARow - 1), string.Create(CultureInfo.InvariantCulture, $"và {names.Count - MostInARow + 1} văn bản khác")];
    }

    private sealed class Drawing
    {
        private readonly ImmutableArray<DiagramBoxView>.Builder _boxes = ImmutableArray.CreateBuilder<DiagramBoxView>();
        private readonly ImmutableArray<DiagramArrowView>.Builder _arrows = ImmutableArray.CreateBuilder<DiagramArrowView>();
        private readonly ImmutableArray<DiagramCaptionView>.Builder _captions = ImmutableArray.CreateBuilder<DiagramCaptionView>();
        private readonly string _label;

        // A letter of a code, bold and capital, takes 12 at most.
        private readonly int _boxWidth;
        private readonly int _width;
        private readonly int _height;

        public Drawing(string centre, List<string> bases, List<string> builtOnBy, List<string> replaces, List<string> replacedBy)
        {
            _boxWidth = Math.Max(NarrowestBox, 24 + (12 * bases.Concat(builtOnBy).Concat(replaces).Concat(replacedBy).Append(centre).Max(text => text.Length)));
            var left = bases.Count > 0 ? _boxWidth + ColumnGap : 0;
            var right = builtOnBy.Count > 0 ? _boxWidth + ColumnGap : 0;
            var above = ColumnHeight(replaces.Count);
            var below = ColumnHeight(replacedBy.Count);
            var beside = Math.Max(Stack(bases.Count), Stack(builtOnBy.Count));
            var middle = Math.Max(above + (BoxHeight / 2), CaptionHeight + (beside / 2));
            _width = left + _boxWidth + right + 2;
            _height = Math.Max(middle + (BoxHeight / 2) + below, middle + (beside / 2)) + 2;
            _label = Describe(centre, ("căn cứ", bases), ("văn bản cụ thể hóa", builtOnBy), ("văn bản bị thay thế", replaces), ("văn bản thay thế", replacedBy));

            var x = left + 1;
            Box(x, middle - (BoxHeight / 2), centre, "giua");
            Side(bases, 1, middle, "Căn cứ", y => Arrow(1 + _boxWidth, y, x, middle));
            Side(builtOnBy, x + _boxWidth + ColumnGap, middle, "Văn bản cụ thể hóa", y => Arrow(x + _boxWidth, middle, x + _boxWidth + ColumnGap, y));
            Stacked(replaces, x, middle - (BoxHeight / 2) - above, "Văn bản bị thay thế", middle - (BoxHeight / 2), isAbove: true);
            Stacked(replacedBy, x, middle + (BoxHeight / 2) + (below - Stack(replacedBy.Count)), "Văn bản thay thế", middle + (BoxHeight / 2), isAbove: false);
        }

        public DiagramView View() => new(_width, _height, _label, _boxes.ToImmutable(), _arrows.ToImmutable(), _captions.ToImmutable());

        private static int Stack(int count) => count == 0 ? 0 : (count * (BoxHeight + RowGap)) - RowGap;

        private static int ColumnHeight(int count) => count == 0 ? 0 : Stack(count) + CaptionHeight + ColumnGap;

        private void Side(List<string> names, int x, int middle, string caption, Action<int> arrow)
        {
            if (names.Count == 0)
            {
                return;
            }

            var y = middle - (Stack(names.Count) / 2);
            _captions.Add(new DiagramCaptionView(x + (_boxWidth / 2), y - 10, caption));
            foreach (var name in names)
            {
                Box(x, y, name, "quanh");
                arrow(y + (BoxHeight / 2));
                y += BoxHeight + RowGap;
            }
        }

        private void Stacked(List<string> names, int x, int y, string caption, int centre, bool isAbove)
        {
            if (names.Count == 0)
            {
                return;
            }

            y = isAbove ? y + CaptionHeight : y;
            _captions.Add(new DiagramCaptionView(x + (_boxWidth / 2), y - 10, caption));
            var last = y + Stack(names.Count);
            Drop(x + (_boxWidth / 2), isAbove ? centre : y - CaptionHeight, isAbove ? last : centre);
            foreach (var name in names)
            {
                Box(x, y, name, "quanh");
                y += BoxHeight + RowGap;
            }
        }

        private void Box(int x, int y, string text, string name) =>
            _boxes.Add(new DiagramBoxView(x, y, _boxWidth, BoxHeight, x + (_boxWidth / 2), y + (BoxHeight / 2), text, name));

        /// <summary>From left to right: an S-shaped line, level at both ends.</summary>
        private void Arrow(int x1, int y1, int x2, int y2)
        {
            var end = x2 - HeadLength;
            var bend = (x1 + end) / 2;
            _arrows.Add(new DiagramArrowView(
                Text($"M{x1} {y1}C{bend} {y1} {bend} {y2} {end} {y2}"), Text($"{x2},{y2} {end},{y2 - 5} {end},{y2 + 5}")));
        }

        /// <summary>Upwards, from the newer document to the replaced one.</summary>
        private void Drop(int x, int from, int to) =>
            _arrows.Add(new DiagramArrowView(Text($"M{x} {from}V{to + HeadLength}"), Text($"{x},{to} {x - 5},{to + HeadLength} {x + 5},{to + HeadLength}")));

        private static string Describe(string centre, params (string Way, List<string> Names)[] ways) =>
            $"Sơ đồ văn bản {centre}: " + string.Join("; ", ways.Where(way => way.Names.Count > 0).Select(way => $"{way.Way} {string.Join(", ", way.Names)}"));

        private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
    }
}
