namespace SiteGen.Core.Diagnostics;

/// <summary>In rising weight; a note never fails a run.</summary>
public enum Severity { Note, Warning, Error }

/// <summary>A sentence in both languages; <c>{0}</c> stands for the first argument.</summary>
public sealed record Phrase(string En, string Zh)
{
    public string In(MessageLanguage language) => language == MessageLanguage.Chinese ? Zh : En;
}

/// <summary>The language in which faults are told; not a language of the site.</summary>
public enum MessageLanguage { English, Chinese }

/// <summary>A kind of fault. <see cref="Message"/> says what was found, <see cref="Mend"/> what to do about it.</summary>
/// <remarks>The codes of a room stand in that room's own file: <c>Codes.Yaml.cs</c> holds SG01xx.</remarks>
public sealed record DiagnosticCode(string Id, Severity Severity, Phrase Message, Phrase Mend);
