using System.CommandLine;
using System.CommandLine.Completions;

namespace Extractor.Cli.Completion;

/// <summary>What may be typed behind the name of a command: what completions and the manual are made from.</summary>
/// <param name="Name">What is typed for it; empty for the main command.</param>
/// <param name="Description">What it does.</param>
/// <param name="Options">Its options, those that it has from the main command included, in the order of the help.</param>
/// <param name="Arguments">Its arguments.</param>
internal sealed record CommandTree(string Name, string Description, IReadOnlyList<TypedOption> Options, IReadOnlyList<TypedArgument> Arguments)
{
    // What the value of an option is called that is the path of a file
    private const string File = "file";

    /// <summary>The commands that may stand behind it.</summary>
    public IReadOnlyList<CommandTree> Commands { get; private init; } = [];

    /// <summary>Reads the definitions of the main command and of all below it.</summary>
    public static CommandTree Of(RootCommand root) => Of(root, name: "", inherited: []);

    private static CommandTree Of(Command command, string name, IReadOnlyList<Option> inherited)
    {
        // Help comes last in every list
        var all = command.Options.Concat(inherited).Where(option => !option.Hidden).OrderBy(option => option.Action is not null).ToList();
        return new CommandTree(
            name,
            command.Description ?? "",
            [.. all.Select(option => Of(option))],
            [.. command.Arguments.Where(argument => !argument.Hidden).Select(Of)])
        {
            Commands = [.. command.Subcommands.Where(below => !below.Hidden).Select(below => Of(below, below.Name, [.. all.Where(option => option.Recursive)]))],
        };
    }

    private static TypedOption Of(Option option)
    {
        var values = ValuesOf(option);
        return new TypedOption(
            [.. option.Aliases.Prepend(option.Name).Where(name => name[0] == '-')],
            option.Description ?? "",
            option.Arity.MaximumNumberOfValues == 0 ? null : option.HelpName ?? option.Name.TrimStart('-'),
            option.Arity.MaximumNumberOfValues == 0 ? ValueKind.None
                : values is [] ? option.HelpName == File ? ValueKind.File : ValueKind.Anything
                : option.ValueType.IsArray ? ValueKind.SomeOf : ValueKind.OneOf,
            values,
            IsRepeatable: option.ValueType.IsArray);
    }

    private static TypedArgument Of(Argument argument) => new(
        argument.Name,
        argument.Description ?? "",
        argument.Arity.MinimumNumberOfValues == 0,
        argument.Arity.MaximumNumberOfValues > 1,
        ValuesOf(argument));

    private static string[] ValuesOf(Symbol symbol) => [.. symbol.GetCompletions(CompletionContext.Empty).Select(item => item.InsertText ?? item.Label)];
}

/// <summary>What the value of an option may be.</summary>
internal enum ValueKind
{
    /// <summary>The option has no value.</summary>
    None,

    /// <summary>A path.</summary>
    File,

    /// <summary>One of a few words.</summary>
    OneOf,

    /// <summary>Some of a few words, separated by commas.</summary>
    SomeOf,

    /// <summary>What nobody can list.</summary>
    Anything,
}

/// <summary>An option of a command.</summary>
/// <param name="Names">Its names, the long one first; not those that begin with a slash, as some type on Windows.</param>
/// <param name="Description">What it does.</param>
/// <param name="Value">What its value is called; null where it has none.</param>
/// <param name="Kind">What its value may be.</param>
/// <param name="Values">The words that its value may be, where there are only a few.</param>
/// <param name="IsRepeatable">Whether it may be given several times.</param>
internal sealed record TypedOption(
    IReadOnlyList<string> Names, string Description, string? Value, ValueKind Kind, IReadOnlyList<string> Values, bool IsRepeatable);

/// <summary>An argument of a command: one of a few words, or paths where there are none.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Description">What it stands for.</param>
/// <param name="IsOptional">Whether it may be left out.</param>
/// <param name="IsRepeatable">Whether several may be given.</param>
/// <param name="Values">The words that it may be; none where it is a path.</param>
internal sealed record TypedArgument(string Name, string Description, bool IsOptional, bool IsRepeatable, IReadOnlyList<string> Values);
