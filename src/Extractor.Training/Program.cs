using Extractor.Training;

ConlluCommand.Run(args[1], args[2]);
return 0;
