using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace Site.Rendering.Search.Indexing.Reading;

/// <summary>
/// Lists of items that grow side by side, in their order: each item as the step from the one before, with its level, in one byte or two. A list is a chain of slices,
/// since most lists are short and a few have every item; all slices lie in common blocks.
/// </summary>
internal sealed class GrowingLists
{
    private const int BlockBits = 15;
    private const int ShortestSlice = 8;
    private const int LongestSlice = 256;

    /// <summary>The address of the next slice, at the end of each.</summary>
    private const int LinkBytes = sizeof(int);

    private readonly System.Collections.Generic.List<byte[]> _blocks = [];
    private List[] _lists = new List[1 << 12];
    private int _used = 1 << BlockBits; // of the last block

    public int CountOf(int list) => list < _lists.Length ? _lists[list].Count : 0;

    /// <param name="item">Greater than those that the list has.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(int list, int item, int level)
    {
        if (list >= _lists.Length)
        {
            Array.Resize(ref _lists, 2 * list);
        }

        ref var known = ref _lists[list];
        var step = Posting.Of((uint)(item - known.Last), (uint)level);
        for (; step > 0x7F; step >>= 7)
        {
            Write(ref known, (byte)(step | 0x80));
        }

        Write(ref known, (byte)step);
        known.Last = item;
        known.Count++;
    }

    /// <summary>Reads a list's items, each with its level in the low bits.</summary>
    /// <param name="into">As long as the list.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Read(int list, Span<uint> into)
    {
        if (into.IsEmpty)
        {
            return;
        }

        var size = ShortestSlice;
        var slice = SliceAt(_lists[list].First, size);
        var (at, item) = (0, 0u);
        for (var i = 0; i < into.Length; i++)
        {
            var (step, bits) = (0u, 0);
            for (var more = true; more; bits += 7)
            {
                if (at == slice.Length - LinkBytes)
                {
                    var next = BinaryPrimitives.ReadInt32LittleEndian(slice[at..]);
                    size = Longer(size);
                    slice = SliceAt(next, size);
                    at = 0;
                }

                var part = slice[at++];
                step |= (part & 0x7Fu) << bits;
                more = part > 0x7F;
            }

            item += Posting.ItemOf(step);
            into[i] = Posting.Of(item, Posting.LevelOf(step));
        }
    }

    private static int Longer(int size) => Math.Min(2 * size, LongestSlice);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Write(ref List list, byte part)
    {
        if (list.Room == 0)
        {
            Lengthen(ref list);
        }

        _blocks[list.At >> BlockBits][list.At & ((1 << BlockBits) - 1)] = part;
        list.At++;
        list.Room--;
    }

    private void Lengthen(ref List list)
    {
        var size = list.Size == 0 ? ShortestSlice : Longer(list.Size);
        if ((1 << BlockBits) - _used < size)
        {
            _blocks.Add(GC.AllocateUninitializedArray<byte>(1 << BlockBits));
            _used = 0;
        }

        var start = ((_blocks.Count - 1) << BlockBits) + _used;
        _used += size;
        if (list.Size == 0)
        {
            list.First = start;
        }
        else
        {
            BinaryPrimitives.WriteInt32LittleEndian(SliceAt(list.At, LinkBytes), start);
        }

        list.At = start;
        list.Size = (short)size;
        list.Room = (short)(size - LinkBytes);
    }

    private Span<byte> SliceAt(int start, int size) => _blocks[start >> BlockBits].AsSpan(start & ((1 << BlockBits) - 1), size);

    /// <summary>How far a list is.</summary>
    private struct List
    {
        public int First;
        public int At;
        public int Last;
        public int Count;

        /// <summary>Of the last slice.</summary>
        public short Size;
        public short Room;
    }
}
