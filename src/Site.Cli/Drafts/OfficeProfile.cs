namespace Site.Cli.Drafts;

/// <summary>A profile of LibreOffice for one conversion. It says that a later release has been at work in it: LibreOffice tries out how the screen draws, which takes four times as long as to convert, wherever it finds none that did.</summary>
internal static class OfficeProfile
{
    private const string Settings = """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry">
        <item oor:path="/org.openoffice.Setup/Product"><prop oor:name="ooSetupLastVersion" oor:op="fuse"><value>999.0</value></prop></item>
        </oor:items>

        """;

    /// <param name="folder">Is made.</param>
    /// <returns>What tells LibreOffice to use it.</returns>
    public static string Make(string folder)
    {
        File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(folder, "user")).FullName, "registrymodifications.xcu"), Settings);
        return $"-env:UserInstallation={new Uri(folder).AbsoluteUri}";
    }
}
