using System.Text;
using System.Text.Json;
using Site.Model.Documents;
using Site.Model.Documents.Questions;
using Site.Model.Graph;
using Site.Model.Html;
using Site.Model.Vietnamese;
using Site.Rendering.Pages.Parts;

namespace Site.Rendering.Pages.Questions;

/// <summary>schema.org/QAPage: a question with its one answer, or none yet.</summary>
public sealed record QuestionData(SiteGraph Graph, Question Question) : StructuredData
{
    protected override void WriteTo(Utf8JsonWriter json)
    {
        var url = Graph.Settings.Address.Absolute(Question.Url);
        json.WriteStartObject();
        json.WriteString("@type", "QAPage");
        json.WriteString("inLanguage", "vi");
        json.WriteString("url", url);
        json.WriteStartObject("mainEntity");
        json.WriteString("@type", "Question");
        json.WriteString("name", Question.Title);
        json.WriteString("text", Question.Asked);
        json.WriteNumber("answerCount", Question.IsAnswered ? 1 : 0);
        if (Question.ReceivedOn is { Value: var received })
        {
            json.WriteString("dateCreated", DateWords.Iso(received));
        }

        if (Question.IsAnswered)
        {
            json.WriteStartObject("acceptedAnswer");
            json.WriteString("@type", "Answer");
            json.WriteString("text", TextOf(Question.Body));
            json.WriteString("url", url);
            if (Question.AnsweredOn is { Value: var answered })
            {
                json.WriteString("dateCreated", DateWords.Iso(answered));
            }

            json.WriteStartObject("author");
            if (Graph.NameOf(Question.AnsweredBy) is { } name)
            {
                json.WriteString("@type", "Organization");
                json.WriteString("name", name);
            }
            else
            {
                OrganizationData.Describe(json, Graph.Settings);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Its words, blocks divided by spaces.</summary>
    private static string TextOf(Body body)
    {
        var text = new StringBuilder();
        var reader = new HtmlReader(body.Html.Read().Span);
        while (reader.Read())
        {
            if (reader.Token == HtmlToken.Text)
            {
                text.Append(EscapedText.Read(reader.Written));
            }
            else if (!reader.Element.RunsOn)
            {
                text.Append(' ');
            }
        }

        return string.Join(' ', text.ToString().Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
    }
}
