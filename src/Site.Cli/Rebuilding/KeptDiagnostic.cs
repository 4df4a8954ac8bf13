using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Paths;

namespace Site.Cli.Rebuilding;

/// <summary>A diagnostic as it lies in a <see cref="BuildRecord"/>. The line that it points at is read again when it is told.</summary>
internal static class KeptDiagnostic
{
    private static readonly Lazy<Dictionary<string, Fault>> Faults = new(() => FaultCatalogue.All.ToDictionary(fault => fault.Code, StringComparer.Ordinal));

    public static void Write(BinaryWriter to, Diagnostic told)
    {
        to.Write(told.Code);
        to.Write(told.Severity != told.Fault.Severity);
        to.Write(told.QuotesNothing);
        WriteText(to, told.File?.Value);
        to.Write(told.Span is not null);
        var span = told.Span ?? default;
        to.Write(span.Line);
        to.Write(span.Column);
        to.Write(span.Length);
        to.Write(told.Message);
        to.Write(told.Hint);
        WriteText(to, told.Replacement);
        WriteText(to, told.Against?.Value);
    }

    /// <summary>Null when there is no such fault.</summary>
    public static Diagnostic? Read(BinaryReader from)
    {
        var code = from.ReadString();
        var (isSoftened, quotesNothing) = (from.ReadBoolean(), from.ReadBoolean());
        var file = ReadText(from);
        var hasSpan = from.ReadBoolean();
        var span = new SourceSpan(from.ReadInt32(), from.ReadInt32(), from.ReadInt32());
        var (message, hint) = (from.ReadString(), from.ReadString());
        var (replacement, against) = (ReadText(from), ReadText(from));
        if (!Faults.Value.TryGetValue(code, out var fault))
        {
            return null;
        }

        var told = new Diagnostic(fault, PathOf(file), hasSpan ? span : null, message, hint);
        told = quotesNothing ? told.WithoutQuotes() with { Message = message, Hint = hint } : told;
        return (isSoftened ? told.Softened() : told) with { Replacement = replacement, Against = PathOf(against) };
    }

    private static SourcePath? PathOf(string? path) => path is null ? null : SourcePath.Parse(path);

    private static void WriteText(BinaryWriter to, string? text)
    {
        to.Write(text is not null);
        to.Write(text ?? string.Empty);
    }

    private static string? ReadText(BinaryReader from)
    {
        var isThere = from.ReadBoolean();
        var text = from.ReadString();
        return isThere ? text : null;
    }
}
