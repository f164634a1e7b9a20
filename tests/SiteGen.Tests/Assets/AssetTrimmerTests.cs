using SiteGen.Core.Assets;
using Xunit;

namespace SiteGen.Tests.Assets;

public sealed class AssetTrimmerTests
{
    [Theory]
    [InlineData("/* why */\na { color: red; }\n", "a{color:red;}\n")]
    [InlineData("a { /* it's \"why\" */ color: red; }\n", "a{color:red;}\n")]
    [InlineData("@media print {\n  a { color: red; }\n\n  b { color: red; }\n}\n", "@media print{\na{color:red;}\nb{color:red;}\n}\n")]
    [InlineData("@media (min-width: 1px) and (max-width: 2px) {}\n", "@media (min-width:1px) and (max-width:2px){}\n")]
    [InlineData("a :hover, b:not(.c) > d { inset: calc(1px + 2px) auto; top: -1px }\n", "a :hover,b:not(.c) > d{inset:calc(1px + 2px) auto;top:-1px}\n")]
    [InlineData("/*! licence */\na {}\n", "/*! licence */\na{}\n")]
    [InlineData("a::before { content: '/* no comment */ { a: b }'; }\n", "a::before{content:'/* no comment */ { a: b }';}\n")]
    [InlineData("a::before { content: \"\\\"/*\"; } /* one */\n", "a::before{content:\"\\\"/*\";}\n")]
    [InlineData("a { background: url(x/*y.png); } b {} /**/\n", "a{background:url(x/*y.png);}b{}\n")]
    [InlineData("/*! it's ours */\nb::before { content: '/* x */'; }\n", "/*! it's ours */\nb::before{content:'/* x */';}\n")]
    [InlineData("a { margin: 1px/**/2px; }\n", "a{margin:1px/**/2px;}\n")]
    [InlineData("a { margin: 1px /* why */2px; }\n", "a{margin:1px 2px;}\n")]
    [InlineData("a::before { content: 'x\\\n  y'; }\n", "a::before { content: 'x\\\n  y'; }\n")]
    public void A_style_sheet_loses_what_only_its_author_reads(string written, string published) =>
        Assert.Equal(published, AssetTrimmer.Trim(written, AssetText.StyleSheet));

    [Theory]
    [InlineData("// why\nf();\n", "f();\n")]
    [InlineData("/**\n * @param {string} a\n */\nfunction f(a) {\n  // why\n  return a;\n}\n", "function f(a) {\nreturn a;\n}\n")]
    [InlineData("const a = /** @type {A} */ (b);\n", "const a = /** @type {A} */ (b);\n")]
    [InlineData("/** @type {A} */ (b).c();\nd(); /* e */\n", "/** @type {A} */ (b).c();\nd(); /* e */\n")]
    [InlineData("f(); // why\n", "f(); // why\n")]
    [InlineData("f(); /* one\n// two */\n  g();\n", "f(); /* one\n// two */\n  g();\n")]
    [InlineData("/*! ours\n// theirs */\n  g();\n", "/*! ours\n// theirs */\ng();\n")]
    [InlineData("/* one\n// two */ f();\n", "/* one\n// two */ f();\n")]
    [InlineData("const a = '//';\nconst b = /[/]*/;\n", "const a = '//';\nconst b = /[/]*/;\n")]
    [InlineData("const a = `\n  // text\n`;\n", "const a = `\n  // text\n`;\n")]
    [InlineData("const a = `//${b}`;\n  c();\n", "const a = `//${b}`;\nc();\n")]
    public void A_script_loses_comments_that_have_their_lines_to_themselves(string written, string published) =>
        Assert.Equal(published, AssetTrimmer.Trim(written, AssetText.Script));
}
