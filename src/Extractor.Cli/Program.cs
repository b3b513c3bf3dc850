using Extractor.Cli;

return CommandLine.Run(args, Terminal.OfProcess());
