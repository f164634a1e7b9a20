namespace SiteGen.Reporting;

/// <summary>The colours of a terminal, four in all; a library for them would cost more time than a build has.</summary>
internal static class Colours
{
    public static string Red(string text) => $"\e[1;31m{text}\e[0m";

    public static string Yellow(string text) => $"\e[1;33m{text}\e[0m";

    public static string Green(string text) => $"\e[32m{text}\e[0m";
}
