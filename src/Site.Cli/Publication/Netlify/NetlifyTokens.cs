using Site.Cli.Publishing;
using Site.Cli.Terminal;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;

namespace Site.Cli.Publication.Netlify;

/// <summary>
/// The access token of a user at Netlify: from the environment, else from a file in the user's own profile, else asked for and then kept there. It is never
/// in the content folder, in a message or in a log.
/// </summary>
/// <param name="questions">Null when nobody can answer.</param>
/// <param name="variable">The environment's token; null when it has none.</param>
/// <param name="folder">Where it is kept; null when the user has no profile.</param>
internal sealed class NetlifyTokens(IQuestions? questions, string? variable, string? folder)
{
    public const string Variable = "NETLIFY_AUTH_TOKEN";

    private const UnixFileMode OwnersOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly string? _variable = string.IsNullOrWhiteSpace(variable) ? null : variable.Trim();
    private string? _typed;
    private bool _isKeptRefused;

    private string? File => folder is null ? null : Path.Combine(folder, "netlify-token");

    /// <summary><c>~/.config/khoi-site</c> on Linux, <c>~/Library/Application Support/khoi-site</c> on a Mac, <c>%APPDATA%\khoi-site</c> on Windows.</summary>
    public static NetlifyTokens OfUser(IQuestions? questions)
    {
        var profile = Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return new NetlifyTokens(questions, Environment.GetEnvironmentVariable(Variable), profile.Length > 0 ? Path.Combine(profile, "khoi-site") : null);
    }

    /// <summary>Asks for it where nothing else gives one.</summary>
    /// <returns>Null when there is none.</returns>
    public string? Find()
    {
        if ((_variable ?? _typed ?? Kept()) is { } known)
        {
            return known;
        }

        var question = $"{(_isKeptRefused ? "Netlify không nhận mã ấy. " : string.Empty)}Dán mã truy cập Netlify, tạo ở app.netlify.com, mục User settings, Applications (chữ không hiện ra; Enter để thôi):";
        return questions?.WriteSecret(question, text => text.Trim().Length == 0 || IsToken(text.Trim()) ? null : "Mã truy cập không có khoảng trắng hay chữ có dấu; dán lại cả mã").Trim() is { Length: > 0 } typed
            ? _typed = typed : null;
    }

    /// <summary>Netlify does not know the token that <see cref="Find"/> gave.</summary>
    /// <returns>Null when another one may be asked for.</returns>
    public Diagnostic? Refused()
    {
        if (_variable is not null)
        {
            return NetlifyFaults.TokenRefused.Alone($"ở biến môi trường {Variable}", "rồi đặt lại vào biến ấy");
        }

        if (questions is null)
        {
            return NetlifyFaults.TokenRefused.Alone($"đã cất ở {File}", "rồi chạy lại ở cửa sổ lệnh và dán mã mới vào khi được hỏi");
        }

        (_typed, _isKeptRefused) = (null, true);
        return null;
    }

    /// <summary>Netlify knows the token: one that was typed is kept from now on.</summary>
    /// <returns>What to tell when it could not be kept.</returns>
    public Diagnostic? Accepted()
    {
        if (_typed is null || _typed == Kept())
        {
            return null;
        }

        _isKeptRefused = false;
        if (File is not { } file)
        {
            return NetlifyFaults.TokenNotKept.Alone("hồ sơ người dùng", "máy này không có thư mục ấy");
        }

        try
        {
            if (OperatingSystem.IsWindows())
            {
                Directory.CreateDirectory(folder!);
            }
            else
            {
                Directory.CreateDirectory(folder!, OwnersOnly | UnixFileMode.UserExecute);
            }

            var unfinished = file + ".moi";
            System.IO.File.Delete(unfinished);
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = OwnersOnly;
            }

            using (var writer = new StreamWriter(unfinished, options))
            {
                writer.Write(_typed + "\n");
            }

            System.IO.File.Move(unfinished, file, overwrite: true);
            return null;
        }
        catch (Exception e) when (WriteFailure.Is(e))
        {
            return NetlifyFaults.TokenNotKept.Alone(file, WriteFailure.Reason(e));
        }
    }

    /// <summary>Whether it can stand in a request's header.</summary>
    public static bool IsToken(string text) => text.Length > 0 && text.All(c => c is > ' ' and < '\u007f');

    private string? Kept()
    {
        if (_isKeptRefused || File is not { } file || !System.IO.File.Exists(file))
        {
            return null;
        }

        try
        {
            if (!OperatingSystem.IsWindows() && System.IO.File.GetUnixFileMode(file) != OwnersOnly)
            {
                System.IO.File.SetUnixFileMode(file, OwnersOnly);
            }

            return System.IO.File.ReadAllText(file).Trim() is { Length: > 0 } token ? token : null;
        }
        catch (Exception e) when (WriteFailure.Is(e))
        {
            return null;
        }
    }
}
