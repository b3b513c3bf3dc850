using System.Security.Cryptography;
using System.Text;

namespace Extractor.Writing.Report;

/// <summary>
/// The report's page, <c>report.html</c>, with its style and script: mark-up with named holes, <c>{{articles}}</c>.
/// The page may load nothing and run nothing but this style and this script, which it knows by their hashes.
/// </summary>
internal sealed class ReportTemplate
{
    /// <summary>What the page says it was made by, so that it is not taken for an article.</summary>
    public const string Generator = "Extractor, report";

    private readonly string _style = Read("report.css");
    private readonly string _script = Read("report.js");
    private readonly string[] _parts = Read("report.html").Split(["{{", "}}"], StringSplitOptions.None);

    // The odd parts are the names of holes
    private int _next;

    /// <summary>Writes the page from where it stands up to a hole, or to its end for null.</summary>
    /// <param name="html">What to write to.</param>
    /// <param name="hole">The name of the hole to stop at.</param>
    /// <exception cref="InvalidOperationException">The next hole that is not filled here is another one.</exception>
    public void WriteUntil(string? hole, HtmlOutput html)
    {
        while (_next < _parts.Length)
        {
            var part = _parts[_next];
            if (_next++ % 2 == 0)
            {
                html.WriteMarkup(part);
            }
            else if (Own(part) is { } filling)
            {
                html.WriteMarkup(filling);
            }
            else
            {
                Require(part, hole);
                return;
            }
        }

        Require(null, hole);
    }

    private string? Own(string hole) => hole switch
    {
        "policy" => Policy(),
        "generator" => Generator,
        "style" => _style,
        "script" => _script,
        _ => null,
    };

    // An empty icon of its own keeps a browser from asking the server for one
    private string Policy() =>
        $"default-src 'none'; style-src {Hash(_style)}; script-src {Hash(_script)}; img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";

    private static string Hash(string source) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(source)))}'";

    private static void Require(string? found, string? wanted)
    {
        if (found != wanted)
        {
            throw new InvalidOperationException($"report.html: next comes '{found ?? "its end"}', not '{wanted ?? "its end"}'.");
        }
    }

    /// <summary>A resource with line feeds for line ends, whatever the checkout made of them: the hashes are of what a browser reads.</summary>
    private static string Read(string name)
    {
        using var stream = typeof(ReportTemplate).Assembly.GetManifestResourceStream("Report/" + name)
            ?? throw new InvalidOperationException($"{name} is no resource of the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
