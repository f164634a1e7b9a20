namespace SiteGen;

/// <summary>What the program tells the one that called it.</summary>
internal enum ExitCode
{
    Done = 0,

    /// <summary>The content has errors, or warnings under <c>--strict</c>; nothing was written.</summary>
    ContentHasErrors = 1,

    /// <summary>Wrong use, or surroundings that do not allow the work; nothing was written.</summary>
    Refused = 2,

    /// <summary>A fault of the program itself.</summary>
    Bug = 3,
}
