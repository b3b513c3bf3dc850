using System.Diagnostics;

namespace Extractor.Tests;

/// <summary>The program in <c>samples/</c> that shows how the library is used: it is built with the tests and run.</summary>
public sealed class SampleProgramTests
{
    [Fact]
    public void What_the_sample_that_uses_the_library_prints_is_approved()
    {
        var program = Path.Combine(AppContext.BaseDirectory, "UseAsLibrary.dll");
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["exec", program]) { RedirectStandardOutput = true })!;
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();

        Assert.Equal(0, process.ExitCode);
        ApprovedFile.Check("UseAsLibrary.txt", output.ToArray());
    }
}
