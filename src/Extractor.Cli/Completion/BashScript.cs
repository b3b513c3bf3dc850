using System.Text;

namespace Extractor.Cli.Completion;

/// <summary>
/// Writes the script for bash. It needs nothing of the package bash-completion, and no bash newer than 3.2. Where the
/// function finds no words, bash completes paths, in quotation marks too.
/// </summary>
internal static class BashScript
{
    public static string Write(CommandTree tree)
    {
        var script = new StringBuilder();
        script.Append($$"""
            # Completion of extractor for bash, made by: extractor completion bash
            _extractor() {
                local cur=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} command= options= words= commands=
                COMPREPLY=()

                # "--format=csv" comes as three words
                if [[ $cur == = ]]; then
                    cur=
                elif [[ $previous == = ]]; then
                    previous=${COMP_WORDS[COMP_CWORD-2]}
                fi

                # Nothing may stand before a command
                if ((COMP_CWORD > 1)); then
                    case ${COMP_WORDS[1]} in
                    {{Pattern(tree.Commands.Select(command => command.Name))}}) command=${COMP_WORDS[1]} ;;
                    esac
                fi

                case $command in

            """);
        foreach (var command in tree.Commands)
        {
            WriteCommand(command, script);
        }

        WriteCommand(tree, script);
        script.Append("""
                esac

                if [[ $cur == -* ]]; then
                    COMPREPLY=($(compgen -W "$options" -- "$cur"))
                elif [[ -n $words ]]; then
                    COMPREPLY=($(compgen -W "$words" -- "$cur"))
                elif [[ -n $commands && $COMP_CWORD -eq 1 ]]; then
                    COMPREPLY=($(compgen -W "$commands" -- "$cur"))
                    local file
                    while IFS= read -r file; do
                        COMPREPLY+=("$file")
                    done < <(compgen -f -- "$cur")
                    compopt -o filenames 2> /dev/null
                fi
            }

            # Some of a few words, separated by commas: those behind the last one
            _extractor_some_of() {
                local before=
                [[ $cur == *,* ]] && before=${cur%,*},
                COMPREPLY=($(compgen -P "$before" -W "$1" -- "${cur##*,}"))
            }

            # What nobody can list is no path either
            _extractor_anything() {
                compopt +o default +o bashdefault 2> /dev/null
            }

            complete -o bashdefault -o default -F _extractor extractor

            """);
        return script.ToString();
    }

    private static void WriteCommand(CommandTree command, StringBuilder script)
    {
        script.Append($"    {(command.Name.Length > 0 ? command.Name : "*")})\n        case $previous in\n");
        foreach (var option in command.Options.Where(option => option.Kind != ValueKind.None))
        {
            var values = string.Join(' ', option.Values);
            var complete = option.Kind switch
            {
                ValueKind.OneOf => $"COMPREPLY=($(compgen -W '{values}' -- \"$cur\")); return",
                ValueKind.SomeOf => $"_extractor_some_of '{values}'; return",
                ValueKind.File => "return",
                _ => "_extractor_anything; return",
            };
            script.Append($"        {Pattern(option.Names)}) {complete} ;;\n");
        }

        script.Append("        esac\n");
        script.Append($"        options='{string.Join(' ', command.Options.SelectMany(option => option.Names))}'\n");
        if (command.Arguments.SelectMany(argument => argument.Values).ToList() is { Count: > 0 } words)
        {
            script.Append($"        words='{string.Join(' ', words)}'\n");
        }

        if (command.Commands.Count > 0)
        {
            script.Append($"        commands='{string.Join(' ', command.Commands.Select(below => below.Name))}'\n");
        }

        script.Append("        ;;\n");
    }

    // "-?" is a pattern of its own for bash
    private static string Pattern(IEnumerable<string> words) => string.Join('|', words.Select(word => word.Replace("?", @"\?", StringComparison.Ordinal)));
}
