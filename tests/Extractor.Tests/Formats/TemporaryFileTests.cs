namespace Extractor.Tests.Formats;

public sealed class TemporaryFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_written_can_be_read_in_any_order_and_the_folder_is_empty_behind_it()
    {
        using (var file = new TemporaryFile(_folder.Path))
        {
            Assert.Equal(OperatingSystem.IsWindows() ? 1 : 0, _folder.List().Count());
            file.Write("abcdef"u8);
            file.Position = 2;

            Assert.Equal(('c', 6), ((char)file.ReadByte(), file.Length));
        }

        Assert.Empty(_folder.List());
    }

    [Fact]
    public void A_folder_that_is_not_there_is_told_with_what_names_another()
    {
        var failure = Assert.Throws<IOException>(() => new TemporaryFile(_folder["none"]));

        var variable = OperatingSystem.IsWindows() ? "TEMP" : "TMPDIR";
        Assert.Equal($"no temporary file can be made in {_folder["none"]}: no such folder; the variable {variable} names another folder", failure.Message);
    }
}
