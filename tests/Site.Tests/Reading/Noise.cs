namespace Site.Tests.Reading;

/// <summary>The same stream of numbers on every machine (xorshift64).</summary>
internal sealed class Noise(ulong seed)
{
    private ulong _state = seed;

    public int Below(int limit)
    {
        _state ^= _state << 13;
        _state ^= _state >> 7;
        _state ^= _state << 17;
        return (int)(_state % (ulong)limit);
    }
}
