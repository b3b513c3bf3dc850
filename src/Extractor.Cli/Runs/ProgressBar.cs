using Spectre.Console;

namespace Extractor.Cli.Runs;

/// <summary>The bar of a long run on a terminal. Only this touches Spectre.Console, which takes longer to load than most runs.</summary>
internal static class ProgressBar
{
    private static readonly TimeSpan Refresh = TimeSpan.FromMilliseconds(200);

    /// <summary>Shows it until the run is over, and takes it away then.</summary>
    public static void Show(RunProgress progress, TextWriter screen, Messages messages)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(screen),
            Ansi = AnsiSupport.Yes,
            Interactive = InteractionSupport.Yes,
        });
        List<ProgressColumn> columns = [new TaskDescriptionColumn(), new ProgressBarColumn()];
        if (progress.Total is not null)
        {
            columns.Add(new RemainingTimeColumn());
        }

        console.Progress().AutoClear(true).HideCompleted(true).Columns([.. columns]).Start(context =>
        {
            var task = context.AddTask(Markup.Escape(progress.Summary), maxValue: progress.Total ?? 1);
            task.IsIndeterminate = progress.Total is null;
            messages.Divert(message => console.Write(new Text(message + "\n")));
            try
            {
                while (!progress.WaitForEnd(Refresh))
                {
                    task.Description = Markup.Escape(progress.Summary);
                    task.Value = progress.Total is null ? 0 : progress.Done;
                }
            }
            finally
            {
                messages.Divert(null);
            }
        });
    }
}
