using Extractor.Cli;

SizeLimit.Heed();
return CommandLine.Run(args, Terminal.OfProcess());
