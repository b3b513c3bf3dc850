namespace Extractor.Cli;

/// <summary>What was to be handed on before input is waited for could not be written: no failure of what is read.</summary>
internal sealed class FailedOutputException(Exception failure) : Exception(failure.Message, failure);
