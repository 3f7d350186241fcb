package id.sistemkerja.assignment.request.domain;

import id.sistemkerja.assignment.domain.CaseBeginning;
import id.sistemkerja.assignment.domain.Copy;
import id.sistemkerja.assignment.domain.RefusalCategory;
import id.sistemkerja.assignment.domain.TaskContent;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.EventType;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.regulation.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to an involvement request. The request's id is the case's id. */
public sealed interface RequestEvent {
  UUID requestId();

  @EventType("assignment.request-drafted.v1")
  record RequestDrafted(
      UUID requestId,
      String profileVersion,
      OrgUnitId ownerUnitId,
      String ownerUnitName,
      String ownerTitle,
      EmployeeId officialId,
      String officialName,
      OrgUnitId officialUnitId,
      Scope scope,
      TaskContent content)
      implements RequestEvent, CaseBeginning {}

  @EventType("assignment.request-revised.v1")
  record RequestRevised(UUID requestId, TaskContent content) implements RequestEvent {}

  /**
   * The whole request as it was sent: who reads the case from here needs nothing older.
   *
   * @param recommenderUnitId absent where the profile asks for no recommendation
   * @param sentOn in the regency's time zone
   * @param answerDueOn absent where no date was set
   */
  @EventType("assignment.request-submitted.v1")
  record RequestSubmitted(
      UUID requestId,
      String profileVersion,
      OrgUnitId ownerUnitId,
      String ownerUnitName,
      String ownerTitle,
      EmployeeId officialId,
      String officialName,
      OrgUnitId officialUnitId,
      Scope scope,
      TaskContent content,
      OrgUnitId addresseeUnitId,
      String addresseeUnitName,
      String addresseeTitle,
      List<Copy> copies,
      @Nullable OrgUnitId recommenderUnitId,
      @Nullable String recommenderUnitName,
      @Nullable String recommenderTitle,
      LocalDate sentOn,
      @Nullable LocalDate answerDueOn)
      implements RequestEvent, CaseBeginning {
    public RequestSubmitted {
      copies = List.copyOf(copies);
    }
  }

  @EventType("assignment.request-recommended.v1")
  record RequestRecommended(
      UUID requestId, OrgUnitId recommenderUnitId, boolean favourable, @Nullable String note)
      implements RequestEvent {}

  /** The letter is to be drafted for the signatory's signature. */
  @EventType("assignment.request-approved.v1")
  record RequestApproved(
      UUID requestId,
      OrgUnitId signatoryUnitId,
      String signatoryUnitName,
      String signatoryTitle,
      @Nullable String note)
      implements RequestEvent {}

  /**
   * @param reason empty only where the profile does not ask for one
   */
  @EventType("assignment.request-refused.v1")
  record RequestRefused(UUID requestId, String reason, RefusalCategory reasonCategory)
      implements RequestEvent {}

  /** Back to the requester, who may revise it and send it again. */
  @EventType("assignment.request-returned.v1")
  record RequestReturned(UUID requestId, String reason) implements RequestEvent {}

  @EventType("assignment.request-withdrawn.v1")
  record RequestWithdrawn(UUID requestId, String reason) implements RequestEvent {}
}
