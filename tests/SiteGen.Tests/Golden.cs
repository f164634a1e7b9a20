using System.Text;
using Xunit;

namespace SiteGen.Tests;

/// <summary>Holds a text against a file in the repository. With UPDATE_GOLDENS=1 it writes the file instead, for a person to read the diff.</summary>
internal static class Golden
{
    public static void Check(string actual, params string[] path)
    {
        var file = RepositoryRoot.Path(path);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDENS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual, new UTF8Encoding(false));
        }

        Assert.True(File.Exists(file), $"{file} does not exist; run the tests with UPDATE_GOLDENS=1 and read what they wrote");
        Assert.Equal(Encoding.UTF8.GetString(File.ReadAllBytes(file)), actual);
    }
}
