using System.CommandLine;
using System.Text;
using Extractor.Writing;

namespace Extractor.Cli;

/// <summary>The command “schema”: what JSON and JSON Lines hold, as a JSON Schema.</summary>
internal sealed class SchemaCommand : Command
{
    private readonly Argument<string> _name = new("of")
    {
        Description = $"Of what: {string.Join(" or ", JsonSchemas.Names)}.",
        Arity = ArgumentArity.ZeroOrOne,
        CompletionSources = { _ => JsonSchemas.Names },
    };

    public SchemaCommand(Messages messages)
        : base("schema", "Prints the JSON Schema of what json and jsonl hold.")
    {
        Add(_name);
        SetAction(typed =>
        {
            var name = typed.GetValue(_name) ?? JsonSchemas.Names[0];
            if (JsonSchemas.Find(name) is not { } schema)
            {
                messages.Write($"schema: '{name}' is none of {string.Join(", ", JsonSchemas.Names)}");
                return ExitStatus.NothingDone;
            }

            typed.InvocationConfiguration.Output.Write(Encoding.UTF8.GetString(schema));
            return ExitStatus.AllDone;
        });
    }
}
