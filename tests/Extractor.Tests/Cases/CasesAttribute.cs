using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace Extractor.Tests.Cases;

/// <summary>Runs a theory <c>(string heading, string text, string expected)</c> once for each case of a document.</summary>
/// <param name="document">The document's name in this folder.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CasesAttribute(string document) : DataAttribute
{
    public string Document { get; } = document;

    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker)
    {
        IReadOnlyCollection<ITheoryDataRow> rows = [.. CaseDocument.Read(Document)
            .Select(one => new TheoryDataRow<string, string, string>(one.Heading, one.Text, one.Expected))];
        return new(rows);
    }

    public override bool SupportsDiscoveryEnumeration() => true;
}
