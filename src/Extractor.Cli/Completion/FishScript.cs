using System.Text;

namespace Extractor.Cli.Completion;

/// <summary>Writes the script for fish.</summary>
internal static class FishScript
{
    public static string Write(CommandTree tree)
    {
        var script = new StringBuilder();
        var commands = string.Join(' ', tree.Commands.Select(command => command.Name));
        script.Append($$"""
            # Completion of extractor for fish, made by: extractor completion fish

            # Whether the command typed is this one; without a name, whether it is the main one
            function __extractor_is
                set --local words (commandline --cut-at-cursor --current-process --tokenize)
                if contains -- "$words[2]" {{commands}}
                    test "$words[2]" = "$argv[1]"
                else
                    test -z "$argv[1]"
                end
            end

            # Whether nothing is typed yet behind the program's name
            function __extractor_is_first
                set --local words (commandline --cut-at-cursor --current-process --tokenize)
                test (count $words) -eq 1
            end

            # Some of a few words, separated by commas: those behind the last one
            function __extractor_some_of
                set --local typed (string replace --regex -- '^-[^=]*=' '' (commandline --current-token --cut-at-cursor))
                set --local before (string match --regex -- '^.*,' $typed)
                printf '%s\n' "$before"$argv
            end


            """);
        foreach (var command in tree.Commands)
        {
            script.Append($"complete -c extractor -n __extractor_is_first -a {command.Name} -d {Quote(command.Description)}\n");
        }

        WriteOptions(tree, script);
        foreach (var command in tree.Commands)
        {
            script.Append('\n');
            WriteOptions(command, script);
        }

        return script.ToString();
    }

    private static void WriteOptions(CommandTree command, StringBuilder script)
    {
        var condition = $"complete -c extractor -n {Quote($"__extractor_is {(command.Name.Length > 0 ? command.Name : "''")}")}";
        foreach (var words in command.Arguments.Select(argument => argument.Values).Where(words => words.Count > 0))
        {
            script.Append($"{condition} -f -a {Quote(string.Join(' ', words))}\n");
        }

        foreach (var option in command.Options)
        {
            var names = option.Names.Select(name => name.StartsWith("--", StringComparison.Ordinal) ? $" -l {name[2..]}" : $" -s {Quote(name[1..])}");
            var value = option.Kind switch
            {
                ValueKind.None => "",
                ValueKind.File => " -r -F",
                ValueKind.OneOf => $" -x -a {Quote(string.Join(' ', option.Values))}",
                ValueKind.SomeOf => $" -x -a {Quote($"(__extractor_some_of {string.Join(' ', option.Values)})")}",
                _ => " -x",
            };
            script.Append($"{condition}{string.Concat(names)}{value} -d {Quote(option.Description)}\n");
        }
    }

    private static string Quote(string text) =>
        $"'{text.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("'", @"\'", StringComparison.Ordinal)}'";
}
