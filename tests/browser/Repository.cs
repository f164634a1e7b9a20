namespace SiteGen.BrowserTests;

/// <summary>Where the repository lies, found from the folder the tests run in.</summary>
internal static class Repository
{
    public static string Path(params string[] parts) => System.IO.Path.Combine([Folder(), .. parts]);

    private static string Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder.FullName, "SiteGen.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("SiteGen.sln is above no folder of the tests");
        return folder.FullName;
    }
}
