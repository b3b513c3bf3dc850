namespace Extractor;

/// <summary>Why a file or folder failed, in words for its user; what the system says repeats the path, and it is told already.</summary>
internal static class FailureReason
{
    /// <summary>What a fault of the program is told as.</summary>
    public const string Fault = "a fault of the program, which is worth a report";

    /// <summary>The reason where a path goes through too many links.</summary>
    public const string TooManyLinks = "more links lead to it than the system follows";

    // What the runtime passes on: EBADF, ENOSPC, ENAMETOOLONG and ELOOP of Unix, ERROR_DISK_FULL of Windows
    private const int BadFile = 9;
    private const int NoSpace = 28;
    private const int NameTooLongOnLinux = 36;
    private const int NameTooLongOnMac = 63;
    private const int TooManyLinksOnLinux = 40;
    private const int TooManyLinksOnMac = 62;
    private const int NoSpaceOnWindows = unchecked((int)0x80070070);

    /// <summary>Whether the system refused what it was asked for; anything else is a fault of the program.</summary>
    public static bool IsOfSystem(Exception failure) => failure is IOException or UnauthorizedAccessException || IsSizeLimit(failure);

    /// <summary>The reason.</summary>
    /// <param name="failure">What was thrown.</param>
    /// <param name="path">What could not be opened, where that is known.</param>
    public static string Of(Exception failure, string path = "") => failure switch
    {
        FileNotFoundException or DirectoryNotFoundException when OfName(path) is { } reason => reason,
        FileNotFoundException => "no such file",
        DirectoryNotFoundException => "no such folder",
        UnauthorizedAccessException { InnerException: IOException { HResult: BadFile } } => "it is closed",
        UnauthorizedAccessException => "permission denied",
        PathTooLongException or IOException { HResult: NameTooLongOnLinux or NameTooLongOnMac } => "its name or path is longer than the system takes",
        IOException { HResult: TooManyLinksOnLinux or TooManyLinksOnMac } => TooManyLinks,
        IOException { HResult: NoSpace or NoSpaceOnWindows } => "no space is left on the disk",
        _ when IsSizeLimit(failure) => "it would be larger than the system lets a file be (ulimit -f, or the kind of disk)",
        _ => failure.Message,
    };

    // EFBIG, which the runtime throws as if the program had named a length (Interop.GetExceptionForIoErrno)
    private static bool IsSizeLimit(Exception failure) => failure is ArgumentOutOfRangeException { ParamName: "value", ActualValue: null };

    /// <summary>Why a path cannot be opened at all, or null: with what stands for bytes that are no text it is another path.</summary>
    public static string? OfName(string path) =>
        path.Contains('\uFFFD', StringComparison.Ordinal) ? "its name or path is not UTF-8, and cannot be opened" : null;
}
