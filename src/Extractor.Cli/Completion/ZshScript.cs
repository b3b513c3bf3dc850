using System.Text;

namespace Extractor.Cli.Completion;

/// <summary>Writes the script for zsh: a file <c>_extractor</c> in the search path of functions, or read by <c>source</c>.</summary>
internal static class ZshScript
{
    public static string Write(CommandTree tree)
    {
        var script = new StringBuilder();
        script.Append("""
            #compdef extractor
            # Completion of extractor for zsh, made by: extractor completion zsh

            _extractor() {
                local curcontext=$curcontext state line
                local -a commands=(

            """);
        foreach (var command in tree.Commands)
        {
            script.Append($"        {Quote($"{command.Name}:{command.Description}")}\n");
        }

        script.Append("""
                )
                if ((CURRENT > 2)); then
                    case $words[2] in

            """);
        foreach (var command in tree.Commands)
        {
            script.Append($"        {command.Name})\n            shift words\n            ((CURRENT--))\n            _arguments -s -S");
            WriteSpecifications(command, script, "                ");
            script.Append("\n            return\n            ;;\n");
        }

        script.Append("        esac\n    fi\n    _arguments -C -s -S");
        WriteSpecifications(tree, script, "        ");
        script.Append("""
             && return
                if [[ $state == first ]]; then
                    _describe -t commands command commands
                    _files
                fi
            }

            if [[ $funcstack[1] == _extractor ]]; then
                _extractor "$@"
            else
                compdef _extractor extractor
            fi

            """);
        return script.ToString();
    }

    private static void WriteSpecifications(CommandTree command, StringBuilder script, string indent)
    {
        foreach (var option in command.Options)
        {
            // One that may come again stands by itself; the names of another shut each other out
            var all = string.Join(' ', option.Names);
            foreach (var name in option.Names)
            {
                var before = option.IsRepeatable ? "*" : option.Names.Count > 1 ? $"({all})" : "";
                script.Append($" \\\n{indent}{Quote($"{before}{name}{Joint(option, name)}[{Escape(option.Description)}]{Action(option)}")}");
            }
        }

        if (command.Commands.Count > 0)
        {
            script.Append($" \\\n{indent}'1: :->first' \\\n{indent}'*:article:_files'");
            return;
        }

        foreach (var argument in command.Arguments)
        {
            var place = argument.IsRepeatable ? "*" : argument.IsOptional ? "::" : ":";
            var (count, optional) = place == "*" ? ("*", "") : ("", argument.IsOptional ? ":" : "");
            var action = argument.Values.Count > 0 ? $"({string.Join(' ', argument.Values)})" : "_files";
            script.Append($" \\\n{indent}{Quote($"{count}{optional}:{argument.Name}:{action}")}");
        }
    }

    // A value stands behind "=" or in the next word
    private static string Joint(TypedOption option, string name) => option.Kind == ValueKind.None ? "" : name.StartsWith("--", StringComparison.Ordinal) ? "=" : "+";

    private static string Action(TypedOption option) => option.Kind switch
    {
        ValueKind.None => "",
        ValueKind.File => $":{option.Value}:_files",
        ValueKind.OneOf => $":{option.Value}:({string.Join(' ', option.Values)})",
        ValueKind.SomeOf => $":{option.Value}:_values -s , {option.Value} {string.Join(' ', option.Values)}",
        _ => $":{option.Value}: ",
    };

    private static string Escape(string text) =>
        text.Replace("[", @"\[", StringComparison.Ordinal).Replace("]", @"\]", StringComparison.Ordinal);

    private static string Quote(string text) => $"'{text.Replace("'", @"'\''", StringComparison.Ordinal)}'";
}
