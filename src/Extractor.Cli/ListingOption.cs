using System.CommandLine;

namespace Extractor.Cli;

/// <summary>An option whose help is made of what is listed elsewhere, and only where help may be shown: that takes longer than to read the option.</summary>
internal sealed class ListingOption<T>(string name, params string[] aliases) : Option<T>(name, aliases), IListing
{
    /// <summary>Makes the help.</summary>
    public required Func<string> Help { get; init; }

    /// <inheritdoc/>
    public void Describe() => Description = Help();
}

/// <summary>What has to be told to make its help.</summary>
internal interface IListing
{
    /// <summary>Makes the help.</summary>
    void Describe();

    /// <summary>Makes the help of all that wait for it, of a command and those below it.</summary>
    static void DescribeAll(Command command)
    {
        foreach (var option in command.Options)
        {
            (option as IListing)?.Describe();
        }

        foreach (var below in command.Subcommands)
        {
            DescribeAll(below);
        }
    }
}
