using AngleSharp.Dom;
using Site.Importing.Tree;

namespace Site.Importing.Html.Lists;

/// <summary>Lists as pages write them, and as Docs and old editors do, which put an inner list beside its item.</summary>
internal sealed class ListReader(Walk walk)
{
    public void Add(IElement list, Flow flow, Around around)
    {
        var numbers = new ListNumbers(list);
        List<(string Label, List<Block> Blocks)> items = [];
        foreach (var child in list.ChildNodes)
        {
            if (child is IElement { LocalName: "li" } item)
            {
                if (walk.StaysBehind(item) || walk.Blocks(item, Walk.Inside(item, around)) is not { IsEmpty: false } own)
                {
                    continue;
                }

                var label = numbers.Of(item);
                if (own[0] is Heading { Label: null } heading && label.Any(char.IsLetterOrDigit))
                {
                    // A title that Writer or Docs counts is no item, and the numbers go on behind it.
                    End(items, flow);
                    flow.Add(heading with { Label = label });
                    own[1..].ToList().ForEach(flow.Add);
                }
                else
                {
                    items.Add((label, [.. TickMark.Before(own, item)]));
                }
            }
            else if (child is IElement or IText && !(child is IText { Data: var space } && string.IsNullOrWhiteSpace(space)))
            {
                var beside = walk.BlocksOf(child, around);
                if (items.Count > 0)
                {
                    items[^1].Blocks.AddRange(beside);
                }
                else
                {
                    beside.ToList().ForEach(flow.Add);
                }
            }
        }

        End(items, flow);
    }

    private static void End(List<(string Label, List<Block> Blocks)> items, Flow flow)
    {
        foreach (var block in Shaping.List(items))
        {
            flow.Add(block);
        }

        items.Clear();
    }
}
