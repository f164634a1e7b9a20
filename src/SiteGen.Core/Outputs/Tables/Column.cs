using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Core.Outputs.OpenData;

namespace SiteGen.Core.Outputs.Tables;

/// <summary>A column of a table and how its cell follows from a row's record; null is an empty cell.</summary>
internal sealed record Column<T>(string Name, Func<T, string?> Cell);

/// <summary>The columns of a table, in order. A text takes two, lists are joined with "; ".</summary>
internal sealed class Columns<T>
{
    private readonly ImmutableArray<Column<T>>.Builder columns = ImmutableArray.CreateBuilder<Column<T>>();

    public ImmutableArray<Column<T>> ToImmutable() => columns.ToImmutable();

    public Columns<T> Word(string name, Func<T, string?> cell)
    {
        columns.Add(new(name, cell));
        return this;
    }

    public Columns<T> Text(string name, Func<T, TextData?> text) =>
        Word($"{name}_zh", row => text(row)?.Zh).Word($"{name}_en", row => text(row)?.En);

    public Columns<T> List(string name, Func<T, IEnumerable<string>> words) => Word(name, row => string.Join("; ", words(row)));

    public Columns<T> Lists(string name, Func<T, WordsData> words) =>
        List($"{name}_zh", row => words(row).Zh).List($"{name}_en", row => words(row).En);

    public Columns<T> Flag(string name, Func<T, bool> value) => Word(name, row => value(row) ? "true" : "false");

    public Columns<T> Number(string name, Func<T, int?> value) => Word(name, row => value(row)?.ToString(CultureInfo.InvariantCulture));

    public Columns<T> Rule(string name, Func<T, RuleData?> rule) => Word(name, row => rule(row)?.Written);

    public Columns<T> Address(string name, Func<T, Uri> address) => Word(name, row => address(row).OriginalString);
}
