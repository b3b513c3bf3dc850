using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Extractor.Writing.Report;

/// <summary>
/// Writes HTML. In <c>Write($"&lt;b&gt;{name}&lt;/b&gt;")</c> what is typed is mark-up and what is filled in is text,
/// which is escaped whatever it holds; there is no other way to write a text, so none can be forgotten.
/// </summary>
/// <param name="stream">What to write to; it stays open.</param>
internal sealed class HtmlOutput(Stream stream) : IDisposable
{
    // A browser drops NUL, and no control character but tab and line end means anything in a text
    private static readonly SearchValues<char> Special = SearchValues.Create(
        [.. "&<>\"'", .. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(IsHarmful)]);

    // Not the default encoding, which throws on a lone surrogate where this puts U+FFFD
    private readonly StreamWriter _output = new(stream, new UTF8Encoding(false), leaveOpen: true);

    /// <summary>Writes mark-up with texts and numbers filled in, which are escaped, inside attributes too.</summary>
    [SuppressMessage("Performance", "CA1822", Justification = "The compiler hands this output to the mark-up, which writes itself into it.")]
    [SuppressMessage("Style", "IDE0060", Justification = "When it gets here, it is written.")]
    public void Write([InterpolatedStringHandlerArgument("")] Markup markup)
    {
    }

    /// <summary>Writes mark-up of the program's own as it stands.</summary>
    public void WriteMarkup(string markup) => _output.Write(markup);

    /// <summary>Writes a text: escaped, U+FFFD for control characters and lone surrogates, line ends as they are.</summary>
    public void WriteText(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(Special); at >= 0; at = text.IndexOfAny(Special))
        {
            _output.Write(text[..at]);
            _output.Write(text[at] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\'' => "&#39;",
                _ => "\uFFFD",
            });
            text = text[(at + 1)..];
        }

        _output.Write(text);
    }

    /// <summary>Hands on what is written.</summary>
    public void Flush() => _output.Flush();

    /// <inheritdoc/>
    public void Dispose() => _output.Dispose();

    private static bool IsHarmful(char character) => char.IsControl(character) && character is not ('\t' or '\n' or '\r');

    /// <summary>Mark-up in the making: the compiler hands over what is typed and what is filled in, in order.</summary>
    [InterpolatedStringHandler]
    public readonly ref struct Markup
    {
        private readonly HtmlOutput _html;

        /// <summary>Begins; the numbers tell nothing that is needed here.</summary>
        public Markup(int literalLength, int formattedCount, HtmlOutput html)
        {
            _ = (literalLength, formattedCount);
            _html = html;
        }

        /// <summary>What is typed.</summary>
        public void AppendLiteral(string markup) => _html.WriteMarkup(markup);

        /// <summary>A text, or nothing for null.</summary>
        public void AppendFormatted(string? text) => _html.WriteText(text);

        /// <summary>A text, or nothing for null.</summary>
        public void AppendFormatted(ReadOnlySpan<char> text) => _html.WriteText(text);

        /// <summary>A number.</summary>
        public void AppendFormatted(int number) => _html.WriteMarkup(number.ToString(CultureInfo.InvariantCulture));
    }
}
