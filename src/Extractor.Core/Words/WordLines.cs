namespace Extractor.Words;

/// <summary>The entries of a word list, found while they are gone through: comments and blank lines are left out.</summary>
/// <param name="text">The list.</param>
internal readonly struct WordLines(string text)
{
    /// <summary>Goes through the entries.</summary>
    public Enumerator GetEnumerator() => new(text);

    /// <summary>The texts of all entries.</summary>
    public string[] ToArray()
    {
        var all = new List<string>();
        foreach (var (entry, _) in this)
        {
            all.Add(entry);
        }

        return [.. all];
    }

    /// <summary>Goes through the entries of a list.</summary>
    internal struct Enumerator(string text)
    {
        private int _next;
        private int _number;

        /// <summary>The entry found last.</summary>
        public WordLine Current { get; private set; }

        /// <summary>Finds the next entry; returns whether there is one.</summary>
        public bool MoveNext()
        {
            while (_next < text.Length)
            {
                var line = text.AsSpan(_next);
                var end = line.IndexOfAny('\r', '\n');
                line = end < 0 ? line : line[..end];
                var start = _next;
                _next = end < 0 ? text.Length : start + end + (text.AsSpan(start + end).StartsWith("\r\n", StringComparison.Ordinal) ? 2 : 1);
                _number++;
                if (line.IndexOf('#') is var comment and >= 0)
                {
                    line = line[..comment];
                }

                var entry = line.Trim();
                if (entry.Length > 0)
                {
                    Current = new WordLine(text, start + line.Length - line.TrimStart().Length, entry.Length, _number);
                    return true;
                }
            }

            return false;
        }
    }
}

/// <summary>One entry of a word list.</summary>
/// <param name="list">The whole list.</param>
/// <param name="start">Where the entry begins in it.</param>
/// <param name="length">Its length.</param>
/// <param name="number">The number of its line, from 1.</param>
internal readonly struct WordLine(string list, int start, int length, int number)
{
    /// <summary>The entry.</summary>
    public ReadOnlySpan<char> Text => list.AsSpan(start, length);

    /// <summary>The number of its line, from 1.</summary>
    public int Number => number;

    /// <summary>The entry as a string of its own, and the number of its line.</summary>
    public void Deconstruct(out string text, out int number) => (text, number) = (Text.ToString(), Number);
}
