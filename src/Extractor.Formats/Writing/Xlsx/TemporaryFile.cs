namespace Extractor.Writing.Xlsx;

/// <summary>Files that are gone when they are closed.</summary>
internal static class TemporaryFile
{
    private const int BufferSize = 64 * 1024;

    /// <summary>Opens a new one to write and read.</summary>
    public static FileStream Create() => new(
        Path.Join(Path.GetTempPath(), Path.GetRandomFileName()),
        new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            BufferSize = BufferSize,
            Options = FileOptions.DeleteOnClose,
        });
}
