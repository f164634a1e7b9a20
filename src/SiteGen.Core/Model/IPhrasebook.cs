namespace SiteGen.Core.Model;

/// <summary>The words of sentences in one language, by key; placeholders are <c>{0}</c>, <c>{1}</c>.</summary>
public interface IPhrasebook
{
    Language Language { get; }

    string this[string key] { get; }

    string Fill(string key, params object?[] values);
}
