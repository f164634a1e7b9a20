using System.Text;
using SiteGen.Core.Assets;
using SiteGen.Core.Diagnostics;
using Xunit;

namespace SiteGen.Tests.Assets;

/// <summary>A script and the parts that it imports are one module; what is no part stays a file of its own.</summary>
public sealed class JoinedScriptTests
{
    private readonly DiagnosticBag diagnostics = new();

    [Theory]
    [InlineData("export const a = 1, b = 2;", "import { a, b as c } from './a.js'; out(a + c);", "3")]
    [InlineData("const a = 1; export { a as b };", "import * as all from './a.js'; out(all.b);", "1")]
    [InlineData("export function f() { return g(); } function g() { return 'g'; }", "import { f } from './a.js'; const g = 'other'; out(f() + g);", "gother")]
    [InlineData("export class A { get b() { return 2; } } export async function c() {}", "import {A, c} from './a.js'; out(new A().b + typeof c);", "2function")]
    [InlineData("let count = 0; export const next = () => ++count;", "import { next } from './a.js'; import { next as again } from './a.js'; next(); out(again());", "2")]
    [InlineData("out('first');", "import './a.js';\nout('second');", "firstsecond")]
    [InlineData("export const $p0 = 'p';", "import { $p0 } from './a.js'; const c = 'import { x } from \"./none.js\"'; out($p0 + c.length);", "p29")]
    [InlineData("export const a = `one\n  two`;", "import { a } from './a.js'; out(a.length);", "9")]
    public async Task Parts_do_within_a_script_what_they_did_beside_it(string part, string whole, string said) =>
        Assert.Equal(said, await Run(Publish(("main.js", whole, AssetForm.Whole), ("a.js", part, AssetForm.Part))));

    /// <summary>Forms in which names are bound: as told, or refused, but never changed in silence.</summary>
    [Theory]
    [InlineData("(PATTERN) => JSON.stringify(a)")]
    [InlineData("(PATTERN = o3) => JSON.stringify(a)")]
    [InlineData("function (PATTERN) { return JSON.stringify(a); }")]
    [InlineData("(v) => { const PATTERN = v; return JSON.stringify(a); }")]
    [InlineData("(v) => { for (const PATTERN of [v]) return JSON.stringify(a); }")]
    [InlineData("(v) => { try { throw v; } catch (PATTERN) { return JSON.stringify(a); } }")]
    [InlineData("(v) => [v].map((PATTERN) => JSON.stringify([a, o1]))[0]")]
    public async Task Names_bound_by_patterns_keep_their_meaning(string form)
    {
        string[] patterns =
            ["{ a = o1 }", "[a = o1]", "{ x: { a } }", "{ x: { a = o1 } }", "{ x: [a] }", "[[a]]", "[{ a }]", "{ x: { a } = o2 }", "{ x: [a] = o4 }", "{ x: a = o1 }", "{ [k]: a }", "{ y, ...a }", "[y, ...a]", "[, a]"];
        const string Head = "const o1 = 11, o2 = { a: 22 }, o3 = { a: 1, x: { a: 2 } }, o4 = [33], k = 'x', all = [{}, { a: 5 }, { x: { a: 6 } }, { x: [7] }, { x: 8, y: 9 }, [1, 2], [[4]], [{ a: 5 }], 's'];\n";
        foreach (var pattern in patterns)
        {
            var script = $"{Head}const f = {form.Replace("PATTERN", pattern, StringComparison.Ordinal)};\nfor (const v of all) {{ try {{ out(f(v)); }} catch {{ out('-'); }} }}\n";
            var found = new DiagnosticBag();
            var minified = PublishedAssets.Publish([new("main.js", Encoding.UTF8.GetBytes(script))], found);
            if (!found.HasErrors)
                Assert.Equal(await Run(Publish(("main.js", script, AssetForm.Finished))), await Run(minified));
        }
    }

    [Fact]
    public async Task Two_parts_may_export_one_name() => Assert.Equal("ab1", await Run(Publish(
        ("main.js", "import { a } from './a.js'; import { a as b } from './b.js'; import { c } from './c.js'; out(a + b + c);", AssetForm.Whole),
        ("a.js", "export const a = 'a';", AssetForm.Part),
        ("b.js", "export const a = 'b';", AssetForm.Part),
        ("c.js", "import { a } from './a.js'; export const c = a === 'a' ? 1 : 0;", AssetForm.Part))));

    [Theory]
    [InlineData("const c = 'of a'; export const a = () => c;", "const c = 'of b'; export const b = () => c;")]
    [InlineData("export const a = () => 'of a';", "const a = () => 'of b'; export { a as b };")]
    [InlineData("const String = () => 'of a'; export const a = () => String();", "export const b = () => String('of b');")]
    [InlineData("export const a = () => 'of a';", "import { a as $s0 } from './a.js'; const a = $s0() && 'of b'; export const b = () => a;")]
    [InlineData("function c() { return 'of a'; } export { c as a };", "class c { static d = 'of b'; } export const b = () => c.d;")]
    public async Task A_name_may_mean_one_thing_here_and_another_there(string a, string b) => Assert.Equal("of aof bof b", await Run(Publish(
        ("main.js", "import { a } from './a.js'; import * as all from './b.js'; import { b as c } from './b.js'; out(a() + all.b() + c());", AssetForm.Whole),
        ("a.js", a, AssetForm.Part),
        ("b.js", b, AssetForm.Part))));

    [Fact]
    public async Task A_script_passes_on_what_its_parts_export()
    {
        var assets = Publish(
            ("core.js", "export { a, b as c } from './a.js';\nexport const d = 4;", AssetForm.Whole),
            ("a.js", "export const a = 1, b = 2;", AssetForm.Part),
            ("main.js", "import{a,c,d}from\"./core.js\";\nout(`${a}${c}${d}`);\n", AssetForm.Finished));
        Assert.Equal("124", await Run(assets));
        Assert.Equal("core.js", Assert.Single(assets.Find("main.js")!.Imports).Name);
    }

    [Fact]
    public async Task What_is_no_part_stays_a_file_of_its_own()
    {
        var assets = Publish(
            ("client/main.js", "import { a } from './parts/a.js'; import { b } from '../b.js'; out(a + b);", AssetForm.Whole),
            ("client/parts/a.js", "import * as other from '../../b.js'; export const a = other.b;", AssetForm.Part),
            ("b.js", "export const b = 2;", AssetForm.Whole));
        Assert.Equal("4", await Run(assets, "client/main.js"));
        Assert.Equal(["b.js", "client/main.js"], assets.All.Select(asset => asset.Name));
        Assert.Single(assets.Find("client/main.js")!.Imports);
        Assert.Contains($"\"../{assets.Find("b.js")!.Path["assets/".Length..]}\"", Text(assets, "client/main.js"), StringComparison.Ordinal);
    }

    [Fact]
    public void All_that_is_imported_stands_in_the_order_in_which_it_is_needed()
    {
        var assets = Publish(
            ("main.js", "import { b } from './b.js'; import { c } from './c.js'; b(c);", AssetForm.Whole),
            ("b.js", "import { c } from './c.js'; export const b = c;", AssetForm.Whole),
            ("c.js", "export const c = 1;", AssetForm.Whole));
        Assert.Equal(["c.js", "b.js"], assets.Find("main.js")!.AllImports.Select(import => import.Name));
    }

    [Theory]
    [InlineData("SG0512", "import { a } from './a.js'; a();", "import './b.js'; export const a = 1;", "import './a.js';")]
    [InlineData("SG0516", "await 1;", "", "")]
    [InlineData("SG0516", "import a from './a.js';", "export default 1;", "")]
    [InlineData("SG0516", "import './a.js';", "export let a = 1;", "")]
    [InlineData("SG0516", "import './a.js';", "export const { a } = { a: 1 };", "")]
    [InlineData("SG0516", "export * from './a.js';", "export const a = 1;", "")]
    [InlineData("SG0516", "const key = out(); out(({ [key]: a }) => a);", "", "")]
    [InlineData("SG0516", "try { out(); } catch ({ message }) { out(message); }", "", "")]
    [InlineData("SG0517", "import { b } from './a.js'; b();", "export const a = 1;", "")]
    [InlineData("SG0517", "export { b } from './a.js';", "export const a = 1;", "")]
    public void What_would_fail_in_the_browser_is_told(string code, string whole, string part, string other)
    {
        Publish(("main.js", whole, AssetForm.Whole), ("a.js", part, AssetForm.Part), ("b.js", other, AssetForm.Part));
        Assert.Contains(code, diagnostics.ToSorted().Select(fault => fault.Code.Id));
    }

    [Fact]
    public void A_fault_is_told_at_its_place_within_a_part()
    {
        Publish(("main.js", "import { a } from './a.js';\na();", AssetForm.Whole), ("a.js", "export const a = 1;\nexport function b() {\n  return a + ;\n}", AssetForm.Part));
        var fault = Assert.Single(diagnostics.ToSorted());
        Assert.Equal(("SG0515", "a.js", (3, 14)), (fault.Code.Id, fault.Span.File.Path, fault.Span.Position));
    }

    [Theory]
    [InlineData("client/measures.js")]
    [InlineData("client/contents.js")]
    [InlineData("assets/site.css")]
    public void A_file_cut_off_anywhere_is_told_or_published_but_never_a_crash(string name)
    {
        var text = File.ReadAllText(RepositoryRoot.Path(["themes", "default", .. name.Split('/')]));
        Parallel.For(0, text.Length / 97, index =>
            PublishedAssets.Publish([new(name[(name.IndexOf('/') + 1)..], Encoding.UTF8.GetBytes(text[..(index * 97)]))], new()));
    }

    private PublishedAssets Publish(params (string Name, string Text, AssetForm Form)[] assets) =>
        PublishedAssets.Publish([.. assets.Select(asset => new ThemeAsset(asset.Name, Encoding.UTF8.GetBytes(asset.Text)) { Form = asset.Form })], diagnostics);

    private static string Text(PublishedAssets assets, string name) => Encoding.UTF8.GetString(assets.Find(name)!.Bytes.Span);

    /// <returns>All that the script said with <c>out</c>.</returns>
    private async Task<string> Run(PublishedAssets assets, string name = "main.js")
    {
        Assert.Empty(diagnostics.ToSorted().Select(fault => DiagnosticText.Write(fault, MessageLanguage.English)));
        var files = assets.All.ToDictionary(asset => asset.Path, asset => Encoding.UTF8.GetString(asset.Bytes.Span));
        return await NodeOracle.RunAsync("modules.mjs", System.Text.Json.JsonSerializer.Serialize(new { files, run = assets.Find(name)!.Path }));
    }
}
