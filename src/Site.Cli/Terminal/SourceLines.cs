using System.Text;
using Site.Cli.Pipeline;
using Site.Model.Diagnostics;
using Site.Model.Paths;
using Site.Model.Text;
using Site.Model.Vietnamese.OldEncodings;

namespace Site.Cli.Terminal;

/// <summary>The lines that diagnostics point at, read again from the disk when a report is printed. Not for use by several threads.</summary>
public sealed class SourceLines
{
    public static readonly SourceLines None = new(SourcePlaces.None);

    private readonly SourcePlaces _places;
    private readonly string _seenFrom;

    // A report is sorted by file, so remembering one file is enough.
    private (SourcePath File, List<string> Lines, bool IsOld)? _last;

    /// <param name="seenFrom">The folder that shown paths are relative to; the current folder if null.</param>
    public SourceLines(SourcePlaces places, string? seenFrom = null)
    {
        _places = places;
        _seenFrom = seenFrom ?? Environment.CurrentDirectory;
    }

    /// <summary>A line as the readers saw it. Null if the file or the line no longer exists.</summary>
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

    /// <summary>The place in the file on the disk of a stretch that a reader told, for a program that opens it there.</summary>
    public SourceSpan OnDisk(SourcePath file, SourceSpan span) => Line(file, span.Line)?.OnDisk(span) ?? span;

    /// <summary>
    /// The path to show, which a terminal can open: <c>input/tin-tuc/ra-mat.md</c>, or <c>../noi-dung/tin-tuc/ra-mat.md</c> when the
    /// input folder was given elsewhere. The file's own path if its place is unknown.
    /// </summary>
    public string Display(SourcePath file) => _places.Of(file) is { } diskPath
        ? Path.GetRelativePath(_seenFrom, diskPath).Replace('\\', '/')
        : file.Value;

    private List<string> Read(SourcePath file)
    {
        List<string> lines = [];
        if (_places.Of(file) is not { } diskPath || new FileInfo(diskPath) is not { Exists: true, Length: > 0 })
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
            // The report is often about this unreadable file itself; it is then told without the line.
        }

        return lines;
    }
}
