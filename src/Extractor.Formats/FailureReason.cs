namespace Extractor;

/// <summary>Why a file or folder failed, in words for its user; what the system says repeats the path, and it is told already.</summary>
internal static class FailureReason
{
    // ENOSPC, ENAMETOOLONG and ERROR_DISK_FULL, as the runtime passes them on
    private const int NoSpaceOnUnix = 28;
    private const int NameTooLongOnLinux = 36;
    private const int NameTooLongOnMac = 63;
    private const int NoSpaceOnWindows = unchecked((int)0x80070070);

    /// <summary>The reason.</summary>
    public static string Of(Exception failure) => failure switch
    {
        FileNotFoundException => "no such file",
        DirectoryNotFoundException => "no such folder",
        UnauthorizedAccessException => "permission denied",
        PathTooLongException or IOException { HResult: NameTooLongOnLinux or NameTooLongOnMac } => "its name or path is longer than the system takes",
        IOException { HResult: NoSpaceOnUnix or NoSpaceOnWindows } => "no space is left on the disk",
        _ => failure.Message,
    };
}
