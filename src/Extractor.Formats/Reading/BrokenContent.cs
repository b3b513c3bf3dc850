using System.Text;
using System.Xml;
using CsvHelper;
using DocumentFormat.OpenXml.Packaging;

namespace Extractor.Reading;

/// <summary>What the libraries that read formats throw where a source is broken; asked only then, so that no library is loaded before.</summary>
internal static class BrokenContent
{
    /// <summary>What a failure says of the source, or null where it is none of the source's.</summary>
    public static string? Describe(Exception failure) => failure switch
    {
        DecoderFallbackException => "holds bytes that are not in its encoding",
        InvalidDataException => "a broken archive: " + failure.Message,
        _ => DescribePackage(failure),
    };

    private static string? DescribePackage(Exception failure) => failure switch
    {
        XmlException or OpenXmlPackageException => "a broken document: " + failure.GetBaseException().Message,
        FileFormatException => "a broken archive: " + failure.Message,
        CsvFormatException => "a broken table: " + failure.Message,
        _ => null,
    };
}
