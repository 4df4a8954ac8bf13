using System.Globalization;
using Markdig.Syntax;

namespace Site.Reading.Markdown.PartyMarks;

/// <summary>
/// Gives lists the shape that their writer saw: an item that is indented by two spaces belongs to a sub-list, so does <c>+</c> below <c>-</c>, and a
/// list that counts from 1 again after a blank line is a new list. Lists as Markdown defines them stay as they are.
/// </summary>
internal static class ListShapes
{
    private const int SetIn = 2;

    /// <summary>A line with this many spaces before it stands on the right of a sheet of paper (a signature) and belongs to no item.</summary>
    private const int SetRight = 16;

    public static void Settle(ContainerBlock container, string text)
    {
        var hasLists = false;
        foreach (var block in container)
        {
            hasLists |= block is ListBlock;
        }

        if (hasLists && container is not ListBlock)
        {
            SettleLists(container, text);
            LiftSetRight(container);
        }

        foreach (var block in container)
        {
            if (block is ContainerBlock inner)
            {
                Settle(inner, text);
            }
        }
    }

    private static void SettleLists(ContainerBlock container, string text)
    {
        if (!container.Any(block => block is ListBlock list && (NeedsLook(list) || container.Count > 1)))
        {
            return;
        }

        var blocks = container.ToArray();
        container.Clear();
        foreach (var block in blocks)
        {
            if (block is not ListBlock list)
            {
                container.Add(block);
                continue;
            }

            foreach (var part in Parts(list, text))
            {
                if (!TryJoin(container.LastChild as ListBlock, part, text))
                {
                    container.Add(part);
                }
            }
        }
    }

    // A signature below a list, or a line on the right of the sheet, is not part of the last item.
    private static void LiftSetRight(ContainerBlock container)
    {
        for (var at = container.Count - 1; at >= 0; at--)
        {
            for (var item = LastItem(container[at]); item is not null; item = LastItem(item.LastChild))
            {
                var first = item.Count;
                while (first > 1 && item[first - 1] is ParagraphBlock last && last.Column >= item.Column + SetRight)
                {
                    first--;
                }

                for (var to = at + 1; item.Count > first; to++)
                {
                    var block = item[first];
                    item.RemoveAt(first);
                    container.Insert(to, block);
                }
            }
        }
    }

    private static ListItemBlock? LastItem(Block? block) => block is ListBlock list ? list.LastChild as ListItemBlock : null;

    private static bool NeedsLook(ListBlock list)
    {
        for (var at = 1; at < list.Count; at++)
        {
            var (item, before) = ((ListItemBlock)list[at], (ListItemBlock)list[at - 1]);
            if (item.Column >= before.Column + SetIn || (list.IsOrdered && list.IsLoose && item.Order == 1))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The list itself, or the lists that it holds one after the other, each with its sub-lists.</summary>
    private static List<ListBlock> Parts(ListBlock list, string text)
    {
        if (!NeedsLook(list))
        {
            return [list];
        }

        var items = list.Cast<ListItemBlock>().ToArray();
        var countsUp = items.All(item => item.Order == 1);
        list.Clear();
        List<ListBlock> parts = [];
        var open = new Stack<ListBlock>();
        ListItemBlock? before = null;
        foreach (var item in items)
        {
            if (before is not null && item.Column >= before.Column + SetIn)
            {
                open.Push(Like(list, item));
                before.Add(open.Peek());
            }
            else
            {
                while (open.Count > 1 && item.Column < open.Peek().Column)
                {
                    open.Pop();
                }

                if (open.Count <= 1 && (before is null || (list.IsOrdered && item.Order == 1 && !countsUp && IsBelowBlankLine(text, item.Span.Start))))
                {
                    open.Clear();
                    open.Push(Like(list, item));
                    parts.Add(open.Peek());
                }
            }

            open.Peek().IsLoose |= list.IsLoose && ((open.Peek().Count > 0 && IsBelowBlankLine(text, item.Span.Start)) || HoldsBlankLine(item, text));
            open.Peek().Add(item);
            before = item;
        }

        return parts;
    }

    private static bool HoldsBlankLine(ListItemBlock item, string text) => item.Skip(1).Any(block => IsBelowBlankLine(text, block.Span.Start));

    private static ListBlock Like(ListBlock list, ListItemBlock first) => new(list.Parser!)
    {
        IsOrdered = list.IsOrdered,
        BulletType = list.BulletType,
        OrderedDelimiter = list.OrderedDelimiter,
        OrderedStart = first.Order.ToString(CultureInfo.InvariantCulture),
        Column = first.Column,
        Line = first.Line,
        Span = list.Span,
    };

    /// <summary>Moves a list into the one above it, or into the last of its sub-lists, if it continues that list or belongs below it.</summary>
    private static bool TryJoin(ListBlock? above, ListBlock list, string text)
    {
        var chain = new Stack<ListBlock>();
        for (var inner = above; inner is not null; inner = (inner.LastChild as ListItemBlock)?.LastChild as ListBlock)
        {
            chain.Push(inner);
        }

        while (chain.TryPop(out var inner))
        {
            if (Belongs(list, inner, text))
            {
                ((ListItemBlock)inner.LastChild!).Add(list);
                return true;
            }

            // Two lists become one only if nothing but a sub-list stands between them.
            if (IsOneKind(list, inner) && (inner.LastChild as ListItemBlock)?.LastChild is ListBlock)
            {
                inner.IsLoose |= list.IsLoose;
                var items = list.ToArray();
                list.Clear();
                foreach (var item in items)
                {
                    inner.Add(item);
                }

                return true;
            }
        }

        return false;
    }

    private static bool Belongs(ListBlock list, ListBlock above, string text) =>
        above.Count > 0 && (list.Column >= above.Column + SetIn ||
            (list.BulletType == '+' && above.BulletType == '-') ||
            (list.BulletType == '-' && above.BulletType == '*' && !IsBelowBlankLine(text, list.Span.Start)));

    private static bool IsOneKind(ListBlock list, ListBlock other) =>
        list.IsOrdered == other.IsOrdered && list.BulletType == other.BulletType && list.OrderedDelimiter == other.OrderedDelimiter && list.Column == other.Column;

    private static bool IsBelowBlankLine(string text, int at)
    {
        var start = at <= 0 ? 0 : text.LastIndexOf('\n', Math.Min(at, text.Length) - 1) + 1;
        if (start < 2)
        {
            return false;
        }

        var above = text.LastIndexOf('\n', start - 2) + 1;
        return text.AsSpan(above, start - 1 - above).TrimStart("> \t").IsEmpty;
    }
}
