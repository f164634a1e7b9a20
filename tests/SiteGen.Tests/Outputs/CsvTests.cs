using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SiteGen.Core.Outputs.Tables;
using Xunit;

namespace SiteGen.Tests.Outputs;

public sealed class CsvTests(AssembledSite site) : IClassFixture<AssembledSite>
{
    [Theory]
    [InlineData(null, "")]
    [InlineData("", "")]
    [InlineData("高企", "高企")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"yes\"", "\"say \"\"yes\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData(" blank", "\" blank\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+86", "'+86")]
    [InlineData("-5", "-5")]
    [InlineData("-0.5%", "-0.5%")]
    [InlineData("-5+1", "'-5+1")]
    [InlineData("-5\n", "\"'-5\n\"")]
    [InlineData("@cmd", "'@cmd")]
    [InlineData("\tx", "'\tx")]
    [InlineData("\rx", "\"'\rx\"")]
    [InlineData("＝1", "'＝1")]
    [InlineData("=\"a\",b", "\"'=\"\"a\"\",b\"")]
    [InlineData("5-6", "5-6")]
    public void A_cell_is_quoted_and_guarded(string? value, string expected) =>
        Assert.Equal($"\ufeff{expected}\r\n", Encoding.UTF8.GetString(Csv.Write([[value]])));

    [Fact]
    public void Whatever_is_written_is_read_back()
    {
        var cell = Gen.Elements("", "a", "高", ",", "\"", "\r\n", "\n", " ", "=", "-", "@", "\t", "'", "；").ListOf().Select(parts => string.Concat(parts));
        var table = cell.NonEmptyListOf().NonEmptyListOf().ToArbitrary();
        Prop.ForAll(table, rows =>
        {
            var read = CsvReader.Read(Encoding.UTF8.GetString(Csv.Write(rows))[1..]);
            Assert.Equal(rows.Select(row => row.Select(Guarded)), read);
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("policies", "title_zh")]
    [InlineData("clauses", "text_en")]
    [InlineData("documents", "number")]
    [InlineData("readings", "read_as_zh")]
    [InlineData("programmes", "name_en")]
    [InlineData("criteria", "require")]
    [InlineData("measures", "amount_low")]
    [InlineData("targets", "value_zh")]
    [InlineData("agencies", "name_zh")]
    [InlineData("terms", "pinyin")]
    [InlineData("inputs", "choices")]
    public void Every_table_has_a_row_for_each_thing_and_no_cell_is_a_formula(string name, string column)
    {
        var text = site.Text($"data/{name}.csv");
        Assert.StartsWith("\ufeff", text, StringComparison.Ordinal);
        var rows = CsvReader.Read(text[1..]);
        using var data = site.Json("data/knowledge-base.json");
        Assert.Equal(data.RootElement.GetProperty(name).GetArrayLength(), rows.Count - 1);
        Assert.Contains(column, rows[0]);
        Assert.All(rows, row => Assert.Equal(rows[0].Count, row.Count));
        Assert.All(rows.SelectMany(row => row), cell => Assert.False(cell.Length > 0 && "=+-@\t\r".Contains(cell[0], StringComparison.Ordinal), cell));
    }

    [Fact]
    public void Amounts_stand_in_columns_of_their_own()
    {
        var rows = CsvReader.Read(site.Text("data/measures.csv")[1..]);
        var award = rows.Single(row => row[0] == "jizhou-transformation-2020/hnte-first-award");
        Assert.Equal(("range", "300000", "500000", "size"), (Cell("amount_kind"), Cell("amount_low"), Cell("amount_high"), Cell("amount_basis")));
        Assert.Equal("jizhou/finance-bureau: 50% (application); tianjin/finance-bureau: 50% (recognition)", Cell("amount_shares"));

        string Cell(string column) => award[rows[0].IndexOf(column)];
    }

    private static string Guarded(string cell) => cell.Length > 0 && "=+-@\t\r\n".Contains(cell[0], StringComparison.Ordinal) ? $"'{cell}" : cell;
}
