using System.Text.Json.Serialization;

namespace Disclosure.Benchmarks;

/// <summary>
/// The JSON of a report of the 2021 edition as plain records, as someone would declare them who reads it with <c>JsonSerializer</c>:
/// the work that reading the report itself is compared with.
/// </summary>
public sealed record ReportData(
    string? File, string Form, string Edition, string? Title, string? Agency, int? Year, string? Date, SectionRecord[] Sections,
    ProactiveDisclosureData ProactiveDisclosure, RequestsData Requests, ReconsiderationAndLitigationData ReconsiderationAndLitigation,
    FindingData[] Findings, VerdictsData Verdicts);

public sealed record SectionRecord(int Number, string Heading, int Line, string Text);

public sealed record FigureData(string State, decimal? Value, string Unit, string Raw, int? Line, int? Column);

public sealed record FindingData(
    string Rule, string Severity, string? Instance, string Message, int? Line, int? Column, decimal? Difference, OperandData[] Operands,
    string? Statement, int? Cause, string Fingerprint, RepairData[] Repairs);

public sealed record RepairData(RepairedData[] Cells, string Kind, bool Certain = false);

public sealed record RepairedData(string Key, decimal? From, decimal? To);

public sealed record OperandData(string Key, string State, decimal? Value, int? Line, int? Column);

public sealed record VerdictsData(int Pass, int Fail, int Undecided, int NotApplicable);

public sealed record ProactiveDisclosureData(
    DocumentsData AdministrativeRules, DocumentsData NormativeDocuments, DecisionsData Licensing, DecisionsData Penalties,
    DecisionsData Compulsion, FeesData AdministrativeFees);

public sealed record DocumentsData(FigureData Issued, FigureData Repealed, FigureData InForce);

public sealed record DecisionsData(FigureData Decisions);

public sealed record FeesData(FigureData AmountCharged);

public sealed record RequestsData(
    ApplicantsData NewRequests, ApplicantsData CarriedOver, ApplicantsData Granted, ApplicantsData PartiallyGranted, DeniedData Denied,
    UnableToProvideData UnableToProvide, NotProcessedData NotProcessed, OtherHandlingData OtherHandling, ApplicantsData OutcomesTotal,
    ApplicantsData CarriedForward);

public sealed record ApplicantsData(
    FigureData NaturalPersons, FigureData Businesses, FigureData ResearchInstitutions, FigureData PublicWelfareOrganizations,
    FigureData LegalServiceProviders, FigureData OtherOrganizations, FigureData AllApplicants);

public sealed record DeniedData(
    ApplicantsData StateSecret, ApplicantsData ProhibitedByLaw, ApplicantsData SecurityAndStability, ApplicantsData ThirdPartyRights,
    ApplicantsData InternalAffairs, ApplicantsData ProcessInformation, ApplicantsData EnforcementFile, ApplicantsData RegistryInquiry);

public sealed record UnableToProvideData(ApplicantsData NotHeld, ApplicantsData RequiresCreation, ApplicantsData StillUnclear);

public sealed record NotProcessedData(
    ApplicantsData PetitionOrComplaint, ApplicantsData Repeated, ApplicantsData PublishedMaterial, ApplicantsData Excessive,
    ApplicantsData ConfirmationOrReissue);

public sealed record OtherHandlingData(ApplicantsData CorrectionOverdue, ApplicantsData FeeOverdue, ApplicantsData Other);

public sealed record ReconsiderationAndLitigationData(CasesData Reconsideration, LitigationData Litigation);

public sealed record LitigationData(CasesData Direct, CasesData AfterReconsideration);

public sealed record CasesData(FigureData Upheld, FigureData Corrected, FigureData OtherResult, FigureData Pending, FigureData AllCases);

/// <summary>Reads the records without reflection: the fastest way that <c>JsonSerializer</c> has.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ReportData))]
public sealed partial class ReportDataContext : JsonSerializerContext;
