namespace Extractor.Speakers;

/// <summary>The referents before a token, nearest first, for <c>foreach</c>: asked so often that nothing is made for it.</summary>
/// <param name="referents">All referents, in order.</param>
/// <param name="token">The token.</param>
/// <param name="farthest">The place of the last referent that is looked at.</param>
/// <param name="paragraph">The first paragraph whose referents are looked at.</param>
internal readonly struct ReferentsBefore(List<Referent> referents, int token, int farthest, int paragraph)
{
    /// <summary>Goes back from the last one.</summary>
    public Enumerator GetEnumerator() => new(referents, token, farthest, paragraph);

    /// <summary>The nearest that may speak or is a subject, or null.</summary>
    public Referent? NearestSubject()
    {
        foreach (var referent in this)
        {
            if (referent.IsSubject || referent.IsSource)
            {
                return referent;
            }
        }

        return null;
    }

    /// <summary>A place among the referents.</summary>
    internal struct Enumerator(List<Referent> referents, int token, int farthest, int paragraph)
    {
        private readonly int _farthest = Math.Max(0, farthest);
        private int _next = referents.Count - 1;

        /// <summary>The referent at the place.</summary>
        public Referent Current { get; private set; } = null!;

        /// <summary>Goes back to the next that may be meant and stands before the token.</summary>
        public bool MoveNext()
        {
            while (_next >= _farthest)
            {
                Current = referents[_next--];
                if (Current.IsOpen && Current.First < token)
                {
                    return Current.Paragraph >= paragraph;
                }
            }

            return false;
        }
    }
}
