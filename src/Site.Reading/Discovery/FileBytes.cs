using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Vietnamese;

namespace Site.Reading.Discovery;

/// <summary>Reads the files that editors write by hand.</summary>
public static class FileBytes
{
    /// <summary>Larger than any article; limits the cost of one file.</summary>
    public const long Maximum = 2 * 1024 * 1024;

    /// <summary>The bytes. Null when the file cannot be read or is too large, which is told.</summary>
    public static byte[]? Read(SourceFile file, DiagnosticBag diagnostics)
    {
        if (file.Bytes > Maximum)
        {
            diagnostics.Add(FileFaults.TooLarge.In(file.Path, Quantity.Bytes(file.Bytes), Quantity.Bytes(Maximum)));
            return null;
        }

        // Nothing to read; and a pipe or a device, whose length is 0 as well, would keep the program waiting for ever.
        if (file.Bytes == 0)
        {
            return [];
        }

        try
        {
            return File.ReadAllBytes(file.DiskPath);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(FileFaults.Unreadable.In(file.Path, file.Path));
            return null;
        }
    }
}
