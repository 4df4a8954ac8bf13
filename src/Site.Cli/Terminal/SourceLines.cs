using System.Text;
using Site.Cli.Pipeline;
using Site.Model.Diagnostics;
using Site.Model.Paths;
using Site.Model.Text;
using Site.Model.Vietnamese.OldEncodings;

namespace Site.Cli.Terminal;

/// <summary>The lines that diagnostics point at, read again from the disk when a report is printed. Not for sharing between threads.</summary>
public sealed class SourceLines
{
    public static readonly SourceLines None = new(SourcePlaces.None);

    private readonly SourcePlaces _places;
    private readonly string _seenFrom;

    // A report is sorted by file, so one file is enough to remember.
    private (SourcePath File, List<string> Lines, bool IsOld)? _last;

    /// <param name="seenFrom">The folder that shown paths start from; the current folder if null.</param>
    public SourceLines(SourcePlaces places, string? seenFrom = null)
    {
        _places = places;
        _seenFrom = seenFrom ?? Environment.CurrentDirectory;
    }

    /// <summary>A line as the readers saw it. Null if there is no such file or line any more.</summary>
    /// <param name="line">From 1.</param>
    public SeenLine? Line(SourcePath file, int line)
    {
        if (_last is not { } last || last.File != file)
        {
            var lines = Read(file);
            _last = last = (file, lines, OldText.IsIn(string.Join('\n', lines)));
        }

        return line >= 1 && line <= last.Lines.Count ? new SeenLine(last.Lines[line - 1], keepsInvisible: last.IsOld) : null;
    }

    /// <summary>Where a stretch that the readers told stands in the file on the disk, for whoever opens it there.</summary>
    public SourceSpan OnDisk(SourcePath file, SourceSpan span) => Line(file, span.Line)?.OnDisk(span) ?? span;

    /// <summary>
    /// The path to show, one that a terminal can open: <c>input/tin-tuc/ra-mat.md</c>, or <c>../noi-dung/tin-tuc/ra-mat.md</c> when the
    /// room was given elsewhere. The file's own path if it is not known where it lies.
    /// </summary>
    public string Display(SourcePath file) => _places.Of(file) is { } diskPath
        ? Path.GetRelativePath(_seenFrom, diskPath).Replace('\\', '/')
        : file.Value;

    private List<string> Read(SourcePath file)
    {
        List<string> lines = [];
        if (_places.Of(file) is not { } diskPath)
        {
            return lines;
        }

        try
        {
            using var reader = new StreamReader(diskPath, Encoding.UTF8);
            while (reader.ReadLine() is { } line)
            {
                lines.Add(line);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The report is about this very file often enough; it is told without the line then.
        }

        return lines;
    }
}
