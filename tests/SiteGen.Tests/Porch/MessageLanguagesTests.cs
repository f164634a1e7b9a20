using SiteGen.Core.Diagnostics;
using Xunit;

namespace SiteGen.Tests.Porch;

public sealed class MessageLanguagesTests
{
    [Theory]
    [InlineData("build --lang zh", "", MessageLanguage.Chinese)]
    [InlineData("build --lang=zh", "", MessageLanguage.Chinese)]
    [InlineData("build --lang en", "LC_ALL=zh_CN.UTF-8", MessageLanguage.English)]
    [InlineData("build --lang fr", "LANG=zh_CN.UTF-8", MessageLanguage.Chinese)]
    [InlineData("build --lang", "", MessageLanguage.English)]
    [InlineData("build", "LANG=zh_CN.UTF-8", MessageLanguage.Chinese)]
    [InlineData("build", "LANG=zh", MessageLanguage.Chinese)]
    [InlineData("build", "LANG=en_GB.UTF-8", MessageLanguage.English)]
    [InlineData("build", "LC_MESSAGES=zh_TW LANG=en_US", MessageLanguage.Chinese)]
    [InlineData("build", "LC_ALL=C LC_MESSAGES=zh_CN LANG=zh_CN", MessageLanguage.English)]
    [InlineData("build", "LC_ALL= LANG=zh_CN", MessageLanguage.Chinese)]
    [InlineData("build", "", MessageLanguage.English)]
    public void The_option_decides_else_the_locale(string arguments, string environment, MessageLanguage expected)
    {
        var variables = environment.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1]);
        Assert.Equal(expected, MessageLanguages.Choose(arguments.Split(' '), variables.GetValueOrDefault));
    }
}
