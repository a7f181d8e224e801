namespace TextKit.Training.Segmentation;

/// <summary>Counts packed n-grams, and how many of them were one word, in an open-addressed table that grows.</summary>
internal sealed class NGramCounter
{
    private const ulong Prime = 0x9E3779B97F4A7C15;

    private int _bits = 20;
    private ulong[] _keys = new ulong[1 << 20];
    private int[] _counts = new int[1 << 20];
    private int[] _words = new int[1 << 20];
    private int _used;

    /// <summary>Counts one more of a key.</summary>
    /// <param name="key">The key; not 0.</param>
    /// <param name="joined">Whether no word ends inside it.</param>
    public void Add(ulong key, bool joined)
    {
        int slot = Find(key);
        if (_keys[slot] == 0)
        {
            _keys[slot] = key;
            if (++_used * 3L > _keys.Length * 2L) slot = Grow(key);
        }

        _counts[slot]++;
        if (joined) _words[slot]++;
    }

    /// <summary>How often a key was counted, and how often it was joined.</summary>
    public (int Count, int Joined) this[ulong key]
    {
        get
        {
            int slot = Find(key);
            return (_counts[slot], _words[slot]);
        }
    }

    /// <summary>The keys counted at least so often, in ascending order.</summary>
    public ulong[] Frequent(int least)
    {
        var keys = new List<ulong>();
        for (int i = 0; i < _keys.Length; i++)
        {
            if (_keys[i] != 0 && _counts[i] >= least) keys.Add(_keys[i]);
        }

        keys.Sort();
        return [.. keys];
    }

    private int Find(ulong key)
    {
        int slot = (int)((key * Prime) >> (64 - _bits));
        while (_keys[slot] != 0 && _keys[slot] != key) slot = (slot + 1) & (_keys.Length - 1);
        return slot;
    }

    private int Grow(ulong current)
    {
        (ulong[] keys, int[] counts, int[] words) = (_keys, _counts, _words);
        _bits++;
        _keys = new ulong[1 << _bits];
        _counts = new int[1 << _bits];
        _words = new int[1 << _bits];
        for (int i = 0; i < keys.Length; i++)
        {
            if (keys[i] == 0) continue;
            int slot = Find(keys[i]);
            _keys[slot] = keys[i];
            _counts[slot] = counts[i];
            _words[slot] = words[i];
        }

        return Find(current);
    }
}
