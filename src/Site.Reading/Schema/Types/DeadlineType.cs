using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Documents;
using Site.Model.Vietnamese;
using Site.Reading.Schema.Yaml;

namespace Site.Reading.Schema.Types;

/// <summary>Thời hạn: a day or a period, with or without its year, or a recurrence.</summary>
public sealed class DeadlineType() : ScalarType<WrittenDeadline>("một ngày, một tháng, quý hay năm, hoặc thuong_xuyen, hang_thang, hang_quy, hang_nam", "hang_nam")
{
    private static readonly ChoiceType<Recurrence> Often = new(
        new(Recurrence.Ongoing, "thuong_xuyen", "thường xuyên"),
        new(Recurrence.Monthly, "hang_thang", "hằng tháng"),
        new(Recurrence.Quarterly, "hang_quy", "hằng quý"),
        new(Recurrence.Yearly, "hang_nam", "hằng năm"));

    public override ImmutableArray<Option> Options => Often.Options;

    protected override JsonNode? PlainText(string text) => Often.Find(text) is null ? base.PlainText(text) : Often.Plain(PlainWords.Value(text));

    internal override bool TryReadText(YamlScalar scalar, FieldContext context, [MaybeNullWhen(false)] out WrittenDeadline value)
    {
        if (Often.Find(scalar.Text) is { } recurrence)
        {
            value = WrittenDeadline.Of(recurrence);
            return true;
        }

        var text = TextType.OneLine(scalar.Text);
        return WrittenDeadline.Read(text, out value) switch
        {
            WrittenDeadline.Outcome.Fine => value is not null,
            WrittenDeadline.Outcome.Impossible => context.Tell(FrontMatterFaults.ImpossibleDate, scalar.Span, text),
            _ when NearestName.Find(text, Options.Select(option => option.Name)) is { } near => context.Tell(FrontMatterFaults.MisspelledValue, scalar.Span, text, context.Field.Key, near),
            _ => context.Tell(FrontMatterFaults.NotADeadline, scalar.Span, text),
        };
    }
}
