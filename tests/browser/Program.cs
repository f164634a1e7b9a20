using SiteGen.BrowserTests;
using Xunit.MicrosoftTestingPlatform;
using Xunit.Runner.InProc.SystemConsole;

// Screenshots and timings are no tests: told apart by the first argument, which no runner gives.
if (args is [("screenshots" or "images") and var what, var folder])
{
    await using var site = new ServedSite();
    await site.InitializeAsync();
    await (what == "images" ? new Screenshots(site, folder).ForDocumentationAsync() : new Screenshots(site, folder).OfEachKindAsync());
    return 0;
}

if (args is ["answer-times"])
{
    await using var site = new ServedSite();
    await site.InitializeAsync();
    await using var times = new AnswerTimes(site);
    return await times.RunAsync();
}

return Array.Exists(args, argument => argument is "--server" or "--internal-msbuild-node")
    ? await TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions)
    : await ConsoleRunner.Run(args);
