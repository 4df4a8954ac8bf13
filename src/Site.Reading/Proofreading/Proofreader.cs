using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Selection;
using Site.Model.Settings;
using Site.Model.Spelling;
using Site.Model.Vietnamese.OldEncodings;
using Site.Reading.Discovery;
using Site.Reading.FrontMatter;
using Site.Reading.Markdown;
using Site.Reading.Schema;
using Site.Reading.Schema.Declarations;
using Site.Reading.Schema.Yaml;

namespace Site.Reading.Proofreading;

/// <summary>
/// Reads title, summary and body of documents once more, as a copy editor would, for <c>check</c>. It reads the files by itself, because reading for a
/// page needs other facts, and a build must not wait for proofreading. A document that cannot be read has been told already.
/// </summary>
public static class Proofreader
{
    /// <param name="edition">The public edition gets no note about internal documents.</param>
    public static ImmutableArray<Diagnostic> Run(OpenedInput input, SiteContent content, Edition edition)
    {
        // With an unreadable list, every word in it would be told.
        if (!content.Data.IsWhole(SiteData.WordsFile))
        {
            return [];
        }

        var files = input.Files.ToDictionary(file => file.Path);
        var known = new KnownWords(content.Data.Words);
        var documents = content.Documents.Where(document => edition != Edition.Public || document.Scope == Scope.Public).ToImmutableArray();
        return [.. InParallel.Of(documents, input.Options.Parallelism, document => Read(files[document.Source], document.Kind, known)).SelectMany(notes => notes)];
    }

    private static ImmutableArray<Diagnostic> Read(SourceFile file, DocumentKind kind, KnownWords known)
    {
        var told = new DiagnosticBag();
        if (FileBytes.Read(file, told) is not { } bytes || SourceText.Decode(file.Path, bytes, told) is not { } text || OldText.IsIn(text))
        {
            return [];
        }

        var block = FrontMatterBlock.Split(file.Path, text, told);
        return block.Yaml is { } yaml &&
            YamlReader.Read(file.Path, yaml, FrontMatterBlock.YamlFirstLine, YamlReader.FrontMatterKilobytes, told) is YamlMapping mapping
            ? Read(file.Path, DocumentSchemas.Of(kind), mapping, block, known)
            : [];
    }

    private static ImmutableArray<Diagnostic> Read(SourcePath file, ContentSchema schema, YamlMapping mapping, FrontMatterBlock block, KnownWords known)
    {
        List<(string Text, Func<int, int, SourceSpan> Locate)> texts = [];
        foreach (var entry in mapping.Entries)
        {
            if (schema.Find(entry.FoldedKey).Field is var field && (field == Fields.Title || field == PlanFields.Subject || field == Fields.Summary) && entry.Value is YamlScalar scalar)
            {
                texts.Add((scalar.Text, (start, length) => scalar.Slice(start, length).Span));
            }
        }

        texts.AddRange(Prose.In(file, block.Body, block.BodyFirstLine).Select(prose => (prose.Text, (Func<int, int, SourceSpan>)prose.Locate)));

        var notes = ImmutableArray.CreateBuilder<Diagnostic>();
        var tones = new TonePlaceReader(known);
        for (var number = 0; number < texts.Count; number++)
        {
            tones.Read(number, texts[number].Text);
            foreach (var note in SpellingReader.Read(texts[number].Text, known).Concat(SpacingReader.Read(texts[number].Text)))
            {
                Tell(number, note);
            }
        }

        if (tones.Note() is var (text, mixed))
        {
            Tell(text, mixed);
        }

        return notes.ToImmutable();

        void Tell(int number, SpellingNote note) => notes.Add(note.Fault.At(file, texts[number].Locate(note.Start, note.Length), note.Words));
    }
}
