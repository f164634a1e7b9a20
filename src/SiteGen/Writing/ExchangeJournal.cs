using System.Text;

namespace SiteGen.Writing;

/// <summary>Says what two renames are about to do, so that the next start can finish what a killed run began.</summary>
/// <param name="Next">The full path of the new folder, whole and verified.</param>
/// <param name="Old">Where the old folder goes.</param>
internal sealed record ExchangeJournal(string Next, string Old)
{
    public void Write(OutputPlace place)
    {
        using var handle = File.OpenHandle(place.Journal, FileMode.CreateNew, FileAccess.Write);
        RandomAccess.Write(handle, Encoding.UTF8.GetBytes($"{Path.GetFileName(Next)}\n{Path.GetFileName(Old)}\nend\n"), 0);
        RandomAccess.FlushToDisk(handle);
    }

    /// <summary>Puts the new folder in its place, else the old one back, where a killed run left neither there.</summary>
    public static void Finish(OutputPlace place)
    {
        if (!File.Exists(place.Journal))
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
    private static ExchangeJournal? Read(OutputPlace place) => File.ReadAllText(place.Journal).Split('\n') switch
    {
        [var next, var old, "end", ""] when place.IsNameOfOurs(next) && place.IsNameOfOurs(old) =>
            new(Path.Combine(place.Parent, next), Path.Combine(place.Parent, old)),
        _ => null,
    };
}
