using DocumentFormat.OpenXml.Wordprocessing;

namespace Site.Importing.Word.Fields;

/// <summary>Boxes to tick and lists to choose from, as forms had them before content controls: what was answered stands in the field's data and nowhere in the text.</summary>
internal static class FormField
{
    /// <summary>Empty for a field that is none of these.</summary>
    public static string Answer(FormFieldData? data) =>
        data?.GetFirstChild<CheckBox>() is { } box ? IsTicked(box) ? "☑" : "☐"
        : data?.GetFirstChild<DropDownListFormField>() is { } list ? list.Elements<ListEntryFormField>().ElementAtOrDefault(list.DropDownListSelection?.Val?.Value ?? 0)?.Val?.Value ?? string.Empty
        : string.Empty;

    private static bool IsTicked(CheckBox box) =>
        box.GetFirstChild<Checked>() is { } now ? now.Val is null || now.Val.Value : box.GetFirstChild<DefaultCheckBoxFormFieldState>() is { } first && (first.Val is null || first.Val.Value);
}
