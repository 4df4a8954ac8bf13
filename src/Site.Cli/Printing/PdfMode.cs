namespace Site.Cli.Printing;

/// <summary>Whether bulletins are printed to PDF.</summary>
public enum PdfMode
{
    /// <summary>PDFs are printed if the machine has a browser.</summary>
    Auto,

    /// <summary>A machine without a browser is an error.</summary>
    Required,

    Off,
}
