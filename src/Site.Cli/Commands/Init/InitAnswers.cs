using System.Collections.Immutable;
using Site.Cli.Commands.Options;
using Site.Cli.Founding;
using Site.Cli.NewFiles;
using Site.Cli.Terminal;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.DocumentCodes;
using Site.Model.Paths;

namespace Site.Cli.Commands.Init;

/// <summary>What the command line says of a committee, and how the rest is asked for.</summary>
/// <param name="Name">Null when the command line does not say it.</param>
internal sealed record InitAnswers(string? Name)
{
    private const string Skip = " (Enter để bỏ qua)";

    public string? Superior { get; init; }

    public string? ShortName { get; init; }

    public ImmutableArray<string> IssuerCodes { get; init; } = [];

    public string? Place { get; init; }

    public SiteAddress? Address { get; init; }

    /// <summary>One line of text, as it will be read back.</summary>
    public static (string? Value, Diagnostic? Fault) Text(string written) => NewTitle.Read(written);

    /// <summary>Signs with commas between them, each as it can stand at the end of a document's number.</summary>
    public static (ImmutableArray<string> Value, Diagnostic? Fault) Codes(string written)
    {
        ImmutableArray<string> codes = [.. written.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
        return codes.FirstOrDefault(code => DocumentCode.Parse($"01-KH/{code}")?.Issuer != code) is { } wrong
            ? ([], UsageFaults.NotAnIssuerCode.Alone(wrong))
            : (codes, null);
    }

    /// <summary>The committee; or null when its name is not known and nobody can be asked.</summary>
    public FoundedCommittee? Complete(IQuestions? questions)
    {
        if (questions is null)
        {
            return Name is null ? null : new FoundedCommittee(Name)
            {
                Superior = Superior,
                ShortName = ShortName,
                IssuerCodes = IssuerCodes,
                Place = Place,
                Address = Address,
            };
        }

        return new FoundedCommittee(Name ?? Text(questions.Write("Tên đầy đủ của cơ quan chủ quản?", text => Text(text) switch
        {
            (null, null) => "hãy viết tên",
            (_, var fault) => WrongWith(fault),
        })).Value!)
        {
            Superior = Superior ?? Ask("Cấp trên trực tiếp?" + Skip, Text),
            ShortName = ShortName ?? Ask("Tên ngắn, dùng ở chỗ hẹp?" + Skip, Text),
            IssuerCodes = IssuerCodes is [] ? AskList("Ký hiệu cơ quan trong số văn bản, như ĐUK trong 59-KH/ĐUK?" + Skip, Codes) : IssuerCodes,
            Place = Place ?? Ask("Địa danh đứng trước ngày tháng?" + Skip, Text),
            Address = Address ?? Ask("Địa chỉ trang web, bắt đầu bằng https://?" + Skip, ValueReading.Address),
            Phones = AskList("Điện thoại, nhiều số thì cách nhau dấu phẩy?" + Skip, Phones),
        };

        T? Ask<T>(string question, Func<string, (T? Value, Diagnostic? Fault)> read)
            where T : class =>
            questions.Write(question, text => text.Trim().Length == 0 ? null : WrongWith(read(text).Fault)) is { } answer && answer.Trim().Length > 0 ? read(answer).Value : null;

        ImmutableArray<string> AskList(string question, Func<string, (ImmutableArray<string> Value, Diagnostic? Fault)> read) =>
            read(questions.Write(question, text => WrongWith(read(text).Fault))).Value;
    }

    private static (ImmutableArray<string> Value, Diagnostic? Fault) Phones(string written)
    {
        ImmutableArray<(string? Phone, Diagnostic? Fault)> read = [.. written.Split(',').Select(NewTitle.Read)];
        return ([.. read.Select(one => one.Phone).OfType<string>()], read.Select(one => one.Fault).FirstOrDefault(fault => fault is not null));
    }

    private static string? WrongWith(Diagnostic? fault) => fault is null ? null : $"{fault.Message}: {fault.Hint}";
}
