namespace Extractor.Words;

/// <summary>A place of the <see cref="Lexicon"/>, with a word or empty; without gaps, in which there might be anything.</summary>
internal struct CompiledWord
{
    /// <summary>The word's hash, 0 where there is none.</summary>
    public uint Hash;

    /// <summary>The place of the word among the texts.</summary>
    public uint Text;

    /// <summary>The classes that list it.</summary>
    public WordClasses Classes;

    /// <summary>The place and the length of the list of cues that may begin with it; 0 where none does.</summary>
    public uint Cues;

    /// <summary>The same of the forms of the stance lists' entries.</summary>
    public uint Stances;

    /// <summary>The <see cref="Tags.ReportingForms"/> that it may be; as wide as it is so that there is no gap.</summary>
    public ulong Reporting;

    /// <summary>Where a word of a hash is looked for first, among so many places for it.</summary>
    public static uint Home(uint hash, uint homes) => (uint)(((ulong)(hash * 0x9E3779B1) * homes) >> 32);
}
