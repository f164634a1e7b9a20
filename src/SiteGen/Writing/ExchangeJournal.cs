using System.Text;

namespace SiteGen.Writing;

/// <summary>Says what two renames are about to do, so that the next start can finish what a killed run began.</summary>
/// <param name="Next">The full path of the new folder, whole and verified.</param>
/// <param name="Old">Where the old folder goes.</param>
internal sealed record ExchangeJournal(string Next, string Old)
{
    private const string Head = "sitegen\n";

    public void Write(OutputPlace place)
    {
        using var handle = File.OpenHandle(place.Journal, FileMode.CreateNew, FileAccess.Write);
        RandomAccess.Write(handle, Encoding.UTF8.GetBytes($"{Head}{Path.GetFileName(Next)}\n{Path.GetFileName(Old)}\nend\n"), 0);
        RandomAccess.FlushToDisk(handle);
    }

    /// <summary>Puts the new folder in its place, else the old one back, where a killed run left neither there.</summary>
    /// <exception cref="RefusedException">The file in the journal's place is not ours.</exception>
    public static void Finish(OutputPlace place)
    {
        if (new FileInfo(place.Journal) is { Exists: false, LinkTarget: null })
            return;
        if (Read(place) is { } journal && !Directory.Exists(place.Folder))
        {
            var found = new[] { journal.Next, journal.Old }.FirstOrDefault(OutputPlace.IsMarked);
            if (found is not null)
                Directory.Move(found, place.Folder);
        }

        File.Delete(place.Journal);
    }

    /// <returns>Null when it was cut off while being written: nothing had been renamed then.</returns>
    private static ExchangeJournal? Read(OutputPlace place) => ReadOwn(place.Journal).Split('\n') switch
    {
        [_, var next, var old, "end", ""] when place.IsNameOfOurs(next) && place.IsNameOfOurs(old) =>
            new(Path.Combine(place.Parent, next), Path.Combine(place.Parent, old)),
        _ => null,
    };

    private static string ReadOwn(string path)
    {
        var text = new FileInfo(path).LinkTarget is null ? File.ReadAllText(path) : null;
        var isOwn = text is not null && (text.StartsWith(Head, StringComparison.Ordinal) || Head.StartsWith(text, StringComparison.Ordinal));
        return isOwn ? text! : throw Refusals.ForeignFile(path);
    }
}
