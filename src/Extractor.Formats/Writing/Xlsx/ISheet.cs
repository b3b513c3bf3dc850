namespace Extractor.Writing.Xlsx;

/// <summary>A sheet of a workbook in the making.</summary>
internal interface ISheet : IDisposable
{
    /// <summary>What it is called.</summary>
    string Name { get; }

    /// <summary>Writes the rows of an article.</summary>
    void Write(Extraction extraction);

    /// <summary>Writes what comes after the rows, and gives the whole sheet to read.</summary>
    Stream Complete();
}
