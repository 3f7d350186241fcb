package id.sistemkerja.assignment.application.domain;

import static id.sistemkerja.assignment.Cases.CATALOGUE;
import static id.sistemkerja.assignment.Cases.NOW;
import static id.sistemkerja.assignment.Cases.OFFICIAL;
import static id.sistemkerja.assignment.Cases.OWNER;
import static id.sistemkerja.assignment.Cases.PARTIES;
import static id.sistemkerja.assignment.Cases.PLACE;
import static id.sistemkerja.assignment.Cases.TODAY;
import static id.sistemkerja.assignment.Cases.headOf;
import static id.sistemkerja.assignment.Cases.theOfficial;

import id.sistemkerja.assignment.Cases.Regency;
import id.sistemkerja.assignment.Scenario;
import id.sistemkerja.assignment.application.domain.ApplicationCommand.AgreeToApplication;
import id.sistemkerja.assignment.application.domain.ApplicationCommand.Apply;
import id.sistemkerja.assignment.application.domain.ApplicationCommand.ApplyAgain;
import id.sistemkerja.assignment.application.domain.ApplicationCommand.ConfirmStatement;
import id.sistemkerja.assignment.application.domain.ApplicationCommand.DeclineApplication;
import id.sistemkerja.assignment.application.domain.ApplicationCommand.Facts;
import id.sistemkerja.assignment.application.domain.ApplicationCommand.RecordStatement;
import id.sistemkerja.assignment.application.domain.ApplicationCommand.ReturnApplication;
import id.sistemkerja.assignment.application.domain.ApplicationCommand.WithdrawApplication;
import id.sistemkerja.assignment.domain.Involvement;
import id.sistemkerja.assignment.domain.Office;
import id.sistemkerja.assignment.domain.RefusalCategory;
import id.sistemkerja.assignment.domain.TaskContent;
import id.sistemkerja.regulation.Scope;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** One application in a regency: each command as the right person would give it. */
record ApplicationCases(Regency regency, Scope scope) {
  static final UUID ID = new UUID(4, 4);
  static final ApplicationDecider DECIDER = new ApplicationDecider(CATALOGUE);
  static final Facts FACTS = new Facts(PARTIES, PLACE, TODAY, true);
  static final TaskContent CONTENT =
      new TaskContent(
          "Menyusun peta layanan",
          "Pemodelan proses",
          "Peta layanan yang ditetapkan",
          TODAY,
          TODAY.plusMonths(3));

  Scenario<ApplicationState, ApplicationCommand, ApplicationEvent> missing() {
    return Scenario.of(DECIDER);
  }

  Scenario<ApplicationState, ApplicationCommand, ApplicationEvent> applied() {
    return missing().given(apply());
  }

  Scenario<ApplicationState, ApplicationCommand, ApplicationEvent> approved() {
    Scenario<ApplicationState, ApplicationCommand, ApplicationEvent> scenario = applied();
    for (Office approver : approvers()) {
      scenario.given(agree(approver));
    }
    return scenario;
  }

  /** Who are asked, in order. */
  List<Office> approvers() {
    return ApplicationDecider.approvers(CATALOGUE.version(regency.profileVersion), scope).stream()
        .map(rule -> Objects.requireNonNull(PARTIES.get(rule.party())))
        .distinct()
        .toList();
  }

  Involvement involvement() {
    return new Involvement(ID, OWNER, OFFICIAL, scope, regency.profileVersion);
  }

  Apply apply() {
    return new Apply(theOfficial(), NOW, involvement(), CONTENT, FACTS);
  }

  RecordStatement recordStatement() {
    return new RecordStatement(headOf(OWNER), NOW, involvement(), CONTENT, FACTS);
  }

  ConfirmStatement confirm() {
    return new ConfirmStatement(theOfficial(), NOW, FACTS);
  }

  AgreeToApplication agree(Office by) {
    return new AgreeToApplication(headOf(by), NOW, FACTS, "Setuju");
  }

  DeclineApplication decline(Office by, String reason) {
    return new DeclineApplication(headOf(by), NOW, reason, RefusalCategory.NO_CAPACITY);
  }

  ReturnApplication sendBack(Office by) {
    return new ReturnApplication(headOf(by), NOW, "Perjelas hasil yang diharapkan");
  }

  ApplyAgain applyAgain() {
    return new ApplyAgain(theOfficial(), NOW, CONTENT, FACTS);
  }

  WithdrawApplication withdraw() {
    return new WithdrawApplication(theOfficial(), NOW, "Tidak jadi");
  }
}
