using System.Text;

namespace Extractor.Cli;

/// <summary>A writer that is opened when something is first written, since most runs have nothing to tell, and the console's takes some milliseconds.</summary>
internal sealed class LateWriter(Func<TextWriter> open) : TextWriter
{
    private readonly Lazy<TextWriter> _writer = new(open);

    /// <inheritdoc/>
    public override Encoding Encoding => _writer.Value.Encoding;

    /// <inheritdoc/>
    public override void Write(char value) => _writer.Value.Write(value);

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => _writer.Value.Write(buffer, index, count);

    /// <inheritdoc/>
    public override void Write(string? value) => _writer.Value.Write(value);

    /// <inheritdoc/>
    public override void WriteLine(string? value) => _writer.Value.WriteLine(value);

    /// <inheritdoc/>
    public override void Flush()
    {
        if (_writer.IsValueCreated)
        {
            _writer.Value.Flush();
        }
    }
}
