using System.Text;
using System.Text.Json;
using Extractor.Model;
using Extractor.Tests.Cli;
using Extractor.Writing;
using Json.Schema;

namespace Extractor.Tests.Formats;

public sealed class JsonSchemasTests
{
    private static readonly string Samples = Path.Combine(Cases.CaseDocument.Root, "samples", "articles");

    [Theory]
    [InlineData("statements", "json")]
    [InlineData("statements", "jsonl")]
    [InlineData("speakers", "json")]
    [InlineData("speakers", "jsonl")]
    public void What_the_samples_give_is_as_the_schema_has_it(string name, string format)
    {
        string[] command = name == "speakers" ? ["speakers"] : ["--explain", "--with-text"];

        var output = CommandRun.Of([.. command, Samples, "-f", format]).Output;

        Assert.All(ObjectsIn(output, format), json => Check(name, json));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("jsonl")]
    public void What_is_made_by_hand_is_as_the_schema_has_it(string format)
    {
        Extraction[] all = [Extractions.Bridge, Extractions.Empty, Extractions.OfWhole("All of it")];

        var output = Encoding.UTF8.GetString(Extractions.Write(format, new OutputOptions { Explain = true, WithText = true }, all));

        Assert.All(ObjectsIn(output, format), json => Check("statements", json));
    }

    [Theory]
    [InlineData("\"statements\":[]", "\"statements\":null")]
    [InlineData("\"schema\":\"extractor/1\"", "\"schema\":\"extractor/2\"")]
    [InlineData("\"words\":2", "\"words\":-2")]
    [InlineData("\"speakers\":[]", "\"speakers\":[],\"more\":1")]
    public void What_is_otherwise_is_not(string found, string other)
    {
        var json = Encoding.UTF8.GetString(Extractions.Write("jsonl", new OutputOptions(), Extractions.Empty));
        Assert.Contains(found, json, StringComparison.Ordinal);

        using var changed = JsonDocument.Parse(json.Replace(found, other, StringComparison.Ordinal));

        Assert.False(SchemaOf("statements").Evaluate(changed.RootElement).IsValid);
    }

    [Theory]
    [InlineData("statements", "speaker/properties/type", typeof(SpeakerType))]
    [InlineData("statements", "speaker/properties/gender", typeof(Gender))]
    [InlineData("statements", "statement/properties/kind", typeof(StatementKind))]
    [InlineData("statements", "statement/properties/act", typeof(StatementAct))]
    [InlineData("statements", "statement/properties/speaker_missing", typeof(MissingSpeaker))]
    [InlineData("statements", "cue/properties/force", typeof(CueForce))]
    [InlineData("statements", "speakerReference/properties/resolution/anyOf/1", typeof(Resolution))]
    [InlineData("statements", "speakerReference/properties/type/anyOf/1", typeof(SourceType))]
    [InlineData("statements", "marker/properties/type", typeof(MarkerType))]
    [InlineData("statements", "marker/properties/holder", typeof(MarkerHolder))]
    [InlineData("speakers", "speaker/properties/type", typeof(SourceType))]
    [InlineData("speakers", "speaker/properties/gender", typeof(Gender))]
    public void Names_that_a_field_may_hold_are_those_that_the_program_has(string name, string field, Type enumeration)
    {
        using var schema = JsonDocument.Parse(JsonSchemas.Find(name)!);

        var place = field.Split('/').Aggregate(
            schema.RootElement.GetProperty("$defs"),
            (inside, step) => inside.ValueKind == JsonValueKind.Array ? inside[step[0] - '0'] : inside.GetProperty(step));

        Assert.Equal(KebabCase.NamesOf(enumeration), place.GetProperty("enum").EnumerateArray().Select(value => value.GetString()!));
    }

    [Fact]
    public void The_command_prints_it()
    {
        Assert.Equal(JsonSchemas.Find("statements"), CommandRun.Of("schema").Bytes);
        Assert.Equal(JsonSchemas.Find("speakers"), CommandRun.Of("schema", "speakers").Bytes);
    }

    [Fact]
    public void An_unknown_one_is_told_with_those_there_are()
    {
        var run = CommandRun.Of("schema", "markers");

        Assert.Equal((2, ""), (run.Status, run.Output));
        Assert.Equal(["extractor: schema: 'markers' is none of statements, speakers"], run.Messages);
    }

    private static string[] ObjectsIn(string output, string format)
    {
        string[] objects = format == "json" ? [output] : output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.NotEmpty(objects);
        return objects;
    }

    private static void Check(string name, string json)
    {
        using var document = JsonDocument.Parse(json);
        var result = SchemaOf(name).Evaluate(document.RootElement, new EvaluationOptions { OutputFormat = Json.Schema.OutputFormat.List });
        var mistakes = result.Details?.Where(detail => detail.Errors is not null)
            .Select(detail => $"{detail.InstanceLocation}: {string.Join(", ", detail.Errors!.Values)}") ?? [];
        Assert.True(result.IsValid, string.Join('\n', mistakes));
    }

    private static JsonSchema SchemaOf(string name) => JsonSchema.FromText(Encoding.UTF8.GetString(JsonSchemas.Find(name)!));
}
