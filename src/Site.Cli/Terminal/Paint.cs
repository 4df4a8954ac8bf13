using Site.Model.Diagnostics;

namespace Site.Cli.Terminal;

/// <summary>Colours text. Every function returns its text unchanged when colours are off.</summary>
public readonly record struct Paint(bool IsOn)
{
    public static readonly Paint Off = new(false);

    public string Strong(string text) => Wrap("1", text);

    public string Faint(string text) => Wrap("2", text);

    public string Good(string text) => Wrap("1;32", text);

    public string Of(Severity severity, string text) => Wrap(severity switch
    {
        Severity.Error => "1;31",
        Severity.Warning => "1;33",
        _ => "1;36",
    }, text);

    private string Wrap(string code, string text) => IsOn ? $"\e[{code}m{text}\e[0m" : text;
}
