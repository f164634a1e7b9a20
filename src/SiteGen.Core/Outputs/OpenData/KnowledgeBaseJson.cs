using System.Text.Json;
using System.Text.Json.Serialization;
using SiteGen.Core.Model;

namespace SiteGen.Core.Outputs.OpenData;

/// <summary>How the open data's records become JSON.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    WriteIndented = true,
    IndentSize = 1,
    NewLine = "\n",
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    Converters =
    [
        typeof(Word<AgencyKind>), typeof(Word<AgencyRole>), typeof(Word<Cadence>), typeof(Word<Decided>), typeof(Word<DocumentRelation>),
        typeof(Word<Force>), typeof(Word<InputPeriod>), typeof(Word<InputType>), typeof(Word<MeasureKind>), typeof(Word<Milestone>),
        typeof(Word<RangeBasis>), typeof(Word<Status>), typeof(Word<TargetComparison>), typeof(Word<Validity>),
    ])]
[JsonSerializable(typeof(KnowledgeBaseData))]
internal sealed partial class KnowledgeBaseJson : JsonSerializerContext;

/// <summary>An enumeration's value as the content writes it: <c>NotStated</c> is <c>not-stated</c>.</summary>
internal sealed class Word<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
