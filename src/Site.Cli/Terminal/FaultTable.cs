using Site.Model.Diagnostics;
using System.Text;
using Site.Model.Diagnostics.Catalogue;

namespace Site.Cli.Terminal;

/// <summary>Every fault of the catalogue, as the Markdown table in README.md.</summary>
public static class FaultTable
{
    public static string Write()
    {
        var table = new StringBuilder("| code | severity | message |\n|---|---|---|\n");
        foreach (var fault in FaultCatalogue.All)
        {
            table.Append("| ").Append(fault.Code).Append(" | ").Append(SeverityWords.Of(fault.Severity)).Append(" | ").Append(Words(fault)).Append(" |\n");
        }

        return table.ToString();
    }

    private static string Words(Fault fault) =>
        fault.PlainMessage.Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}
