using System.Text.Json;
using System.Text.Json.Serialization;

namespace Site.Cli.Printing.DevTools;

/// <summary>What is sent: https://chromedevtools.github.io/devtools-protocol/ lists methods and parameters.</summary>
/// <param name="Id">Comes back with the reply.</param>
/// <param name="SessionId">Of the tab that is meant; null means the browser.</param>
internal sealed record Call<T>(int Id, string Method, T Params, string? SessionId);

/// <summary>What comes: a reply with an id, or an event with a method.</summary>
internal sealed record Message(int? Id, string? Method, JsonElement Params, JsonElement Result, ProtocolError? Error);

internal sealed record ProtocolError(string? Message);

internal sealed record NoParameters
{
    public static readonly NoParameters Of = new();
}

internal sealed record NewTab(string Url);

/// <param name="Flatten">Messages of the tab come on the browser's own connection.</param>
internal sealed record Attachment(string TargetId, bool Flatten);

internal sealed record CloseTab(string TargetId);

internal sealed record Interception(IReadOnlyList<RequestPattern> Patterns);

internal sealed record RequestPattern(string UrlPattern);

internal sealed record Navigation(string Url);

internal sealed record Answer(string RequestId, int ResponseCode, IReadOnlyList<Header> ResponseHeaders, byte[] Body);

internal sealed record Header(string Name, string Value);

internal sealed record Refusal(string RequestId, string ErrorReason);

internal sealed record Evaluation(string Expression, bool AwaitPromise, bool ReturnByValue);

internal sealed record PdfPrint(double Scale, bool PreferCSSPageSize, bool PrintBackground, bool GenerateTaggedPDF, bool GenerateDocumentOutline);

internal sealed record Screen(int Width, int Height, double DeviceScaleFactor, bool Mobile);

internal sealed record Screenshot(string Format, Clip Clip);

internal sealed record Clip(int X, int Y, int Width, int Height, int Scale);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Message))]
[JsonSerializable(typeof(Call<NoParameters>))]
[JsonSerializable(typeof(Call<NewTab>))]
[JsonSerializable(typeof(Call<Attachment>))]
[JsonSerializable(typeof(Call<CloseTab>))]
[JsonSerializable(typeof(Call<Interception>))]
[JsonSerializable(typeof(Call<Navigation>))]
[JsonSerializable(typeof(Call<Answer>))]
[JsonSerializable(typeof(Call<Refusal>))]
[JsonSerializable(typeof(Call<Evaluation>))]
[JsonSerializable(typeof(Call<PdfPrint>))]
[JsonSerializable(typeof(Call<Screen>))]
[JsonSerializable(typeof(Call<Screenshot>))]
[JsonSerializable(typeof(Dictionary<string, int>))]
internal sealed partial class DevToolsJson : JsonSerializerContext;
