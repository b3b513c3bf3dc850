using System.Runtime.InteropServices;

namespace Extractor.Cli.Runs;

/// <summary>
/// Ctrl-C, and what else asks a run to stop: the first time what is in hand is finished, the second time the process ends
/// at once, as it does where nothing is in hand yet.
/// </summary>
internal sealed class Interruption : IDisposable
{
    private static readonly PosixSignal[] Signals = [PosixSignal.SIGINT, PosixSignal.SIGTERM];

    private readonly CancellationTokenSource _stop = new();
    private readonly PosixSignalRegistration[] _registrations;
    private volatile bool _hasBegun;
    private volatile int _status;

    /// <summary>Begins to listen.</summary>
    public Interruption() => _registrations = Array.ConvertAll(Signals, signal => PosixSignalRegistration.Create(signal, Heed));

    /// <summary>Asks to stop.</summary>
    public CancellationToken Token => _stop.Token;

    /// <summary>The <see cref="ExitStatus"/> of a run that was asked to stop, or null where none was.</summary>
    public int? Status => _status == 0 ? null : _status;

    /// <summary>Notes that something is in hand.</summary>
    public void Begin() => _hasBegun = true;

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var registration in _registrations)
        {
            registration.Dispose();
        }

        _stop.Dispose();
    }

    private void Heed(PosixSignalContext signal)
    {
        if (!_hasBegun || _status != 0)
        {
            return;
        }

        signal.Cancel = true;
        _status = signal.Signal == PosixSignal.SIGINT ? ExitStatus.Interrupted : ExitStatus.Terminated;
        _stop.Cancel();
    }
}
