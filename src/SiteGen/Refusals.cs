using System.Globalization;
using SiteGen.Core.Diagnostics;

namespace SiteGen;

/// <summary>Every reason for which the program refuses to work (exit 2). Faults of the content are diagnostics, not refusals.</summary>
internal static class Refusals
{
    public static RefusedException WrongUse(string error, string command) => new(
        new(error.TrimEnd('.'), error.TrimEnd('.')),
        new($"\"{command} --help\" lists what there is", $"可用“{command} --help”查看用法"));

    public static RefusedException UnknownWord(string word, string? near, string command) => new(
        new($"\"{word}\" is not known here", $"无法识别“{word}”"),
        new($"{(near is null ? "" : $"did you mean \"{near}\"? ")}\"{command} --help\" lists what there is",
            $"{(near is null ? "" : $"是否想写“{near}”？")}可用“{command} --help”查看用法"));

    public static RefusedException MissingOption(string option, string command) => new(
        new($"{option} is missing", $"缺少 {option}"),
        new($"\"{command} --help\" tells what it is", $"可用“{command} --help”查看其含义"));

    public static RefusedException WrongValue(string option, string value, Phrase allowed) => new(
        new($"{option} cannot be \"{value}\"", $"{option} 不能是“{value}”"),
        new($"give {allowed.En}", $"请使用{allowed.Zh}"));

    public static RefusedException NoFolder(string option, string path) => new(
        new($"there is no folder {path}", $"文件夹 {path} 不存在"),
        new($"run this where the folder is, or name it with {option}", $"请在其所在目录运行，或用 {option} 指定"));

    public static RefusedException NoFile(string option, string path) => new(
        new($"there is no file {path}", $"文件 {path} 不存在"),
        new($"name a file that can be read with {option}", $"请用 {option} 指定可读取的文件"));

    public static RefusedException NotAFile(string option, string path) => new(
        new($"{path} is a folder, not a file", $"{path} 是文件夹，不是文件"),
        new($"name a file with {option}", $"请用 {option} 指定文件"));

    public static RefusedException NotAFolder(string option, string path) => new(
        new($"{path} is a file, not a folder", $"{path} 是文件，不是文件夹"),
        new($"name a folder with {option}", $"请用 {option} 指定文件夹"));

    public static RefusedException Overlap(string output, string other) => new(
        new($"the output folder {output} and {other} lie inside one another", $"输出文件夹 {output} 与 {other} 互相包含"),
        new("choose an output folder of its own with --output", "请用 --output 另选一个独立的输出文件夹"));

    public static RefusedException ForeignFolder(string path) => new(
        new($"{path} is not empty and was not written by sitegen; it was left as it is", $"{path} 非空且不是由 sitegen 生成，未作任何改动"),
        new("name a new or empty folder with --output", "请用 --output 指定新的或空的文件夹"));

    public static RefusedException ForeignEntry(string path, string name) => new(
        new($"{path} holds {name}, which sitegen did not write and would delete", $"{path} 中有 {name}，不是由 sitegen 生成，继续将会删除它"),
        new("move it away, or name another folder with --output", "请将其移走，或用 --output 指定其他文件夹"));

    public static RefusedException NoManifest(string path) => new(
        new($"{path} has no manifest.json that can be read, so it is not known what in it sitegen may delete",
            $"{path} 中没有可读取的 manifest.json，无法确定其中哪些文件可以删除"),
        new("delete the folder yourself, or name another with --output", "请自行删除该文件夹，或用 --output 指定其他文件夹"));

    public static RefusedException ForeignFile(string path) => new(
        new($"{path} was not written by sitegen, which needs this name; it was left as it is", $"{path} 不是由 sitegen 生成，但占用了所需的文件名，未作任何改动"),
        new("move it away, or name another folder with --output", "请将其移走，或用 --output 指定其他文件夹"));

    public static RefusedException AnotherBuild(string path) => new(
        new($"another sitegen is writing {path}", $"另一个 sitegen 正在写入 {path}"),
        new("wait until it has ended, then try again", "请待其结束后重试"));

    public static RefusedException WrittenWrongly(string path, IReadOnlyCollection<string> files) => new(
        new($"{files.Count} files did not read back from {path} as they were written, {files.First()} among them; the old site stands",
            $"{path} 中有 {files.Count} 个文件写入后校验不符（如 {files.First()}），原有网站未改动"),
        new("check the disk, then try again", "请检查磁盘后重试"));

    public static RefusedException Environment(Exception cause) => new(
        new(cause.Message, cause.Message),
        new("check that the folders can be read and written and that the disk is not full", "请检查文件夹读写权限和磁盘空间"),
        cause);

    public static RefusedException NoTimeZones(string zone) => new(
        new($"this machine has no time zone data, so it is not known what day it is in {zone}", $"本机没有时区数据，无法确定 {zone} 的当天日期"),
        new("install the system's tzdata package, or give the day with --as-of", "请安装系统的 tzdata 软件包，或用 --as-of 指定日期"));

    public static RefusedException PortTaken(int port) => new(
        new(Invariant($"port {port} is in use or not allowed"), Invariant($"端口 {port} 已被占用或不允许使用")),
        new("choose another with --port; 0 takes any that is free", "请用 --port 另选端口，0 表示任一空闲端口"));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
