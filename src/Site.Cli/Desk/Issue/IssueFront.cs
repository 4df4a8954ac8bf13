using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Reading.Schema.Declarations;

namespace Site.Cli.Desk.Issue;

/// <summary>
/// What an issue says of its sections as the value of its <c>muc</c>. Only what a move changed is another value afterwards: paths stay as they are written, keys that
/// nobody knows too.
/// </summary>
internal static class IssueFront
{
    /// <param name="written">The value of <c>muc</c>; null when the issue does not have it.</param>
    /// <param name="before">The same as it was read.</param>
    /// <param name="after">What it is to say.</param>
    /// <param name="pathOf">The address of a document as an issue may write it; null when it is none.</param>
    /// <returns>Null when the issue no longer needs the key.</returns>
    public static JsonArray? Write(JsonArray? written, ImmutableArray<SectionEdit> before, ImmutableArray<SectionEdit> after, Func<string, UrlPath?> pathOf)
    {
        var entries = new JsonArray();
        var known = before.ToDictionary(edit => edit.Id.Value, StringComparer.Ordinal);
        var wanted = after.ToDictionary(edit => edit.Id.Value, StringComparer.Ordinal);
        foreach (var item in written ?? [])
        {
            if (item is not JsonObject entry || IdOf(entry) is not { } id || !known.ContainsKey(id))
            {
                entries.Add(item?.DeepClone()); // The reader did not understand it: it is left as it is.
            }
            else if (wanted.Remove(id, out var edit))
            {
                var changed = (JsonObject)entry.DeepClone();
                Change(changed, known[id], edit, pathOf);
                if (changed.Count > 1 || entry.Count == 1)
                {
                    entries.Add((JsonNode)changed);
                }
            }
        }

        foreach (var edit in after.Where(edit => wanted.ContainsKey(edit.Id.Value)))
        {
            var fresh = new JsonObject { [IssueSectionFields.Id.Key] = edit.Id.Value };
            Change(fresh, SectionEdit.Of(edit.Id), edit, pathOf);
            if (fresh.Count > 1)
            {
                entries.Add((JsonNode)fresh);
            }
        }

        return entries.Count > 0 ? entries : null;
    }

    /// <summary>The same with another note in one section.</summary>
    /// <param name="note">Markdown; empty for none.</param>
    public static JsonArray? WithNote(JsonArray? written, string id, string note)
    {
        var entries = (JsonArray)(written ?? []).DeepClone();
        var entry = entries.OfType<JsonObject>().FirstOrDefault(one => IdOf(one) == id);
        if (entry is null)
        {
            entries.Add((JsonNode)(entry = new JsonObject { [IssueSectionFields.Id.Key] = id }));
        }

        Put(entry, IssueSectionFields.Note.Key, note.Length > 0 ? JsonValue.Create(note) : null);
        if (entry.Count == 1)
        {
            entries.Remove(entry);
        }

        return entries.Count > 0 ? entries : null;
    }

    /// <summary>The note of a section as it is written; empty when there is none.</summary>
    public static string NoteOf(JsonArray? written, string id) =>
        (written ?? []).OfType<JsonObject>().FirstOrDefault(one => IdOf(one) == id)?[IssueSectionFields.Note.Key] is JsonValue note ? Text(note) : string.Empty;

    private static void Change(JsonObject entry, SectionEdit before, SectionEdit after, Func<string, UrlPath?> pathOf)
    {
        if (before.Title != after.Title)
        {
            Put(entry, IssueSectionFields.Title.Key, after.Title is { } title ? JsonValue.Create(title) : null);
        }

        if (before.Position != after.Position)
        {
            Put(entry, IssueSectionFields.Position.Key, after.Position is { } position ? JsonValue.Create(position.ToString(CultureInfo.InvariantCulture)) : null);
        }

        if (before.Form != after.Form)
        {
            Put(entry, IssueSectionFields.Form.Key, after.Form is { } form ? JsonValue.Create(form == ItemForm.Whole ? "toan_van" : "tom_tat") : null);
        }

        if (!Same(before.Pins, after.Pins))
        {
            Put(entry, IssueSectionFields.Pins.Key, Paths(entry[IssueSectionFields.Pins.Key], after.Pins, pathOf));
        }

        if (before.Hidden != after.Hidden || !Same(before.Drops, after.Drops))
        {
            Put(entry, IssueSectionFields.Drop.Key, after.Hidden ? JsonValue.Create(true) : Paths(entry[IssueSectionFields.Drop.Key], after.Drops, pathOf));
        }
    }

    private static JsonArray? Paths(JsonNode? written, ImmutableArray<Located<UrlPath>> paths, Func<string, UrlPath?> pathOf)
    {
        var texts = (written as JsonArray ?? []).OfType<JsonValue>().Select(Text).ToList();
        var list = new JsonArray([.. paths.Select(path => JsonValue.Create(texts.FirstOrDefault(text => pathOf(text) == path.Value) ?? path.Value.Value))]);
        return list.Count > 0 ? list : null;
    }

    private static bool Same(ImmutableArray<Located<UrlPath>> one, ImmutableArray<Located<UrlPath>> other) =>
        one.Select(path => path.Value).SequenceEqual(other.Select(path => path.Value));

    private static void Put(JsonObject entry, string key, JsonNode? value)
    {
        if (value is null)
        {
            entry.Remove(key);
        }
        else
        {
            entry[key] = value;
        }
    }

    private static string? IdOf(JsonObject entry) => entry[IssueSectionFields.Id.Key] is JsonValue id ? Text(id) : null;

    private static string Text(JsonValue value) => value.TryGetValue<string>(out var text) ? text : value.ToJsonString();
}
