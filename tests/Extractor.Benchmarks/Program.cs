// The stages of the pipeline and the writers, one after another:
//
//     dotnet run -c Release --project tests/Extractor.Benchmarks -- --filter '*' --inProcess
//     dotnet run -c Release --project tests/Extractor.Benchmarks -- --filter '*' --job dry --inProcess      (whether all of it runs)
//
// What whole processes cost, beside other programs, is measured by processes.py.
using BenchmarkDotNet.Running;

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
