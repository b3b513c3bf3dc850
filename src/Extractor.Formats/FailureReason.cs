namespace Extractor;

/// <summary>Why a file or folder failed, in words for its user; what the system says repeats the path, and it is told already.</summary>
internal static class FailureReason
{
    // What the runtime passes on: EBADF, ENOSPC, ENAMETOOLONG and ELOOP of Unix, ERROR_DISK_FULL of Windows
    private const int BadFile = 9;
    private const int NoSpace = 28;
    private const int NameTooLongOnLinux = 36;
    private const int NameTooLongOnMac = 63;
    private const int TooManyLinksOnLinux = 40;
    private const int TooManyLinksOnMac = 62;
    private const int NoSpaceOnWindows = unchecked((int)0x80070070);

    // What stands for bytes that are no text
    private const char Replacement = '\uFFFD';

    /// <summary>The reason.</summary>
    /// <param name="failure">What was thrown.</param>
    /// <param name="path">What could not be opened, where that is known.</param>
    public static string Of(Exception failure, string path = "") => failure switch
    {
        FileNotFoundException or DirectoryNotFoundException when path.Contains(Replacement, StringComparison.Ordinal) => "its name or path is not UTF-8, and cannot be opened",
        FileNotFoundException => "no such file",
        DirectoryNotFoundException => "no such folder",
        UnauthorizedAccessException { InnerException: IOException { HResult: BadFile } } => "it is closed",
        UnauthorizedAccessException => "permission denied",
        PathTooLongException or IOException { HResult: NameTooLongOnLinux or NameTooLongOnMac } => "its name or path is longer than the system takes",
        IOException { HResult: TooManyLinksOnLinux or TooManyLinksOnMac } => "more links lead to it than the system follows",
        IOException { HResult: NoSpace or NoSpaceOnWindows } => "no space is left on the disk",
        _ => failure.Message,
    };
}
