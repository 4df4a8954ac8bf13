using CsCheck;
using Site.Rendering.Search.Indexing;
using Site.Rendering.Search.Indexing.Reading;

namespace Site.Tests.Rendering.Search.Indexing.Reading;

public class GrowingListsTests
{
    /// <summary>Steps from one item to the next: most short, some too long for two bytes or three.</summary>
    private static readonly Gen<int> Step = Gen.Frequency((8, Gen.Int[1, 15]), (3, Gen.Int[16, 5_000]), (1, Gen.Int[5_001, 300_000]));

    [Fact]
    public void Lists_GrownSideBySide_AreReadAsTheyWereWritten() => Gen.Select(Gen.Int[0, 6_000], Step, Gen.Int[0, 7]).Array[0, 3_000].Sample(additions =>
    {
        var lists = new GrowingLists();
        var written = new Dictionary<int, List<uint>>();
        var item = 0;
        foreach (var (list, step, level) in additions)
        {
            item += step;

            // Every other one to the same few lists, which become long.
            var at = step % 2 == 0 ? list % 3 : list;
            lists.Add(at, item, level);
            written.TryAdd(at, []);
            written[at].Add(Posting.Of((uint)item, (uint)level));
        }

        Assert.All(written, list => Assert.Equal(list.Value, Read(lists, list.Key)));
        Assert.Equal(written.Keys.Order(), Enumerable.Range(0, 9_000).Where(list => Read(lists, list).Length > 0));
    });

    [Fact]
    public void List_OfEveryItemOfALargeSite_IsReadAsItWasWritten()
    {
        var lists = new GrowingLists();
        for (var item = 0; item < 100_000; item++)
        {
            lists.Add(0, item, item % 8);
        }

        Assert.Equal(Enumerable.Range(0, 100_000).Select(item => Posting.Of((uint)item, (uint)item % 8)), Read(lists, 0));
    }

    private static uint[] Read(GrowingLists lists, int list)
    {
        var items = new uint[lists.CountOf(list)];
        lists.Read(list, items);
        return items;
    }
}
