using System.Xml;

namespace Extractor.Reading;

/// <summary>The XML in documents of Word and Excel, read as it streams by and within bounds.</summary>
internal static class OfficeXml
{
    // Some 100,000 news articles; an archive of a few kilobytes can be made to unpack to any length
    private const long MostCharacters = 512L * 1024 * 1024;

    /// <summary>Opens a part.</summary>
    public static XmlReader Open(Stream part) => XmlReader.Create(
        part,
        new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MostCharacters });

    /// <summary>Finds a part of a document, which the library opens only then.</summary>
    /// <exception cref="InvalidDataException">The document names a part that it does not hold.</exception>
    public static T? FindPart<T>(Func<T?> find)
        where T : class
    {
        try
        {
            return find();
        }
        catch (InvalidOperationException failure)
        {
            throw new InvalidDataException(failure.Message, failure);
        }
    }
}
