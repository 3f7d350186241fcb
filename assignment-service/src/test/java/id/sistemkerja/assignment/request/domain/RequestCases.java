package id.sistemkerja.assignment.request.domain;

import static id.sistemkerja.assignment.Cases.CATALOGUE;
import static id.sistemkerja.assignment.Cases.NOW;
import static id.sistemkerja.assignment.Cases.OFFICIAL;
import static id.sistemkerja.assignment.Cases.OWNER;
import static id.sistemkerja.assignment.Cases.PARTIES;
import static id.sistemkerja.assignment.Cases.PLACE;
import static id.sistemkerja.assignment.Cases.TODAY;
import static id.sistemkerja.assignment.Cases.headOf;

import id.sistemkerja.assignment.Cases.Regency;
import id.sistemkerja.assignment.Scenario;
import id.sistemkerja.assignment.domain.Involvement;
import id.sistemkerja.assignment.domain.Office;
import id.sistemkerja.assignment.domain.RefusalCategory;
import id.sistemkerja.assignment.domain.TaskContent;
import id.sistemkerja.assignment.domain.WorkingDays;
import id.sistemkerja.assignment.request.domain.RequestCommand.ApproveRequest;
import id.sistemkerja.assignment.request.domain.RequestCommand.DraftRequest;
import id.sistemkerja.assignment.request.domain.RequestCommand.RecommendRequest;
import id.sistemkerja.assignment.request.domain.RequestCommand.RefuseRequest;
import id.sistemkerja.assignment.request.domain.RequestCommand.ReturnRequest;
import id.sistemkerja.assignment.request.domain.RequestCommand.ReviseRequest;
import id.sistemkerja.assignment.request.domain.RequestCommand.SubmitRequest;
import id.sistemkerja.assignment.request.domain.RequestCommand.WithdrawRequest;
import id.sistemkerja.regulation.PartyRule;
import id.sistemkerja.regulation.Scope;
import java.util.UUID;

/** The same request under two regencies: each command as the right office would give it. */
record RequestCases(Regency regency, Scope scope) {
  static final UUID ID = new UUID(2, 2);
  static final RequestDecider DECIDER = new RequestDecider(CATALOGUE);
  static final TaskContent CONTENT =
      new TaskContent(
          "Menyusun peta layanan",
          "Pemodelan proses",
          "Peta layanan yang ditetapkan",
          TODAY,
          TODAY.plusMonths(3));
  static final TaskContent NOTHING = new TaskContent(null, null, null, null, null);

  static RequestCases in(Regency regency) {
    return new RequestCases(regency, Scope.ACROSS_APPARATUS);
  }

  Scenario<RequestState, RequestCommand, RequestEvent> missing() {
    return Scenario.of(DECIDER);
  }

  Scenario<RequestState, RequestCommand, RequestEvent> drafted() {
    return missing().given(draft(CONTENT));
  }

  Scenario<RequestState, RequestCommand, RequestEvent> submitted() {
    return drafted().given(submit());
  }

  /** With the recommendation that the profile asks for, if it asks for one. */
  Scenario<RequestState, RequestCommand, RequestEvent> ready() {
    return asksForRecommendation() ? submitted().given(recommend(true)) : submitted();
  }

  boolean asksForRecommendation() {
    return CATALOGUE.version(regency.profileVersion).recommendation(scope).isPresent();
  }

  Office addressee() {
    return PARTIES.get(CATALOGUE.version(regency.profileVersion).requestAddressee(scope).party());
  }

  Office recommender() {
    return CATALOGUE
        .version(regency.profileVersion)
        .recommendation(scope)
        .map(PartyRule::party)
        .map(PARTIES::get)
        .orElse(addressee());
  }

  Involvement involvement() {
    return new Involvement(ID, OWNER, OFFICIAL, scope, regency.profileVersion);
  }

  DraftRequest draft(TaskContent content) {
    return new DraftRequest(headOf(OWNER), NOW, involvement(), content);
  }

  ReviseRequest revise(TaskContent content) {
    return new ReviseRequest(headOf(OWNER), NOW, content);
  }

  SubmitRequest submit() {
    return new SubmitRequest(
        headOf(OWNER), NOW, TODAY, PARTIES, null, WorkingDays.mondaysToFridays());
  }

  RecommendRequest recommend(boolean favourable) {
    return new RecommendRequest(headOf(recommender()), NOW, favourable, null);
  }

  ApproveRequest approve() {
    return new ApproveRequest(headOf(addressee()), NOW, PARTIES, PLACE, "Disetujui");
  }

  RefuseRequest refuse(String reason) {
    return new RefuseRequest(headOf(addressee()), NOW, reason, RefusalCategory.NO_CAPACITY);
  }

  ReturnRequest sendBack() {
    return new ReturnRequest(headOf(addressee()), NOW, "Perjelas hasil yang diharapkan");
  }

  WithdrawRequest withdraw() {
    return new WithdrawRequest(headOf(OWNER), NOW, "Tidak diperlukan lagi");
  }
}
