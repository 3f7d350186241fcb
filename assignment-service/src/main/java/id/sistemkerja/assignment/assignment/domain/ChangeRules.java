package id.sistemkerja.assignment.assignment.domain;

import id.sistemkerja.assignment.assignment.domain.AssignmentCommand.ProposeChange;
import id.sistemkerja.assignment.domain.ChangeKind;
import id.sistemkerja.assignment.domain.FreeText;
import id.sistemkerja.assignment.domain.TaskContent;
import id.sistemkerja.kernel.EffectivePeriod;
import id.sistemkerja.kernel.FieldFault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a proposed change must say, each kind its own. */
final class ChangeRules {
  private static final int LONGEST_REASON = 2000;
  private static final String CONTENT = "content.";

  private ChangeRules() {}

  /**
   * What is wrong with the proposal.
   *
   * @param now the period as the letter in force says it
   */
  static List<FieldFault> faults(
      ProposeChange command, EffectivePeriod now, String expectedResult) {
    List<FieldFault> faults = new ArrayList<>(foreign(command));
    boolean reasonIsRequired =
        command.kind() == ChangeKind.REVOKE || command.kind() == ChangeKind.FINISH_EARLY;
    (reasonIsRequired
            ? FreeText.faultIfRequired("reason", command.reason(), LONGEST_REASON)
            : FreeText.fault("reason", command.reason(), LONGEST_REASON))
        .ifPresent(faults::add);
    if (!faults.isEmpty()) {
      return faults;
    }
    return switch (command.kind()) {
      case EXTEND -> laterEnd(command.periodTo(), now);
      case AMEND -> amendment(command, now, expectedResult);
      case REVOKE -> revocation(command.revokedFrom(), command.today(), now);
      case FINISH_EARLY -> earlierEnd(command.periodTo(), command.today(), now);
    };
  }

  /** Fields that this kind of change does not take: ignored, they would mislead. */
  private static List<FieldFault> foreign(ProposeChange command) {
    ChangeKind kind = command.kind();
    List<FieldFault> faults = new ArrayList<>();
    if (kind != ChangeKind.AMEND) {
      unwanted("purpose", command.purpose(), faults);
      unwanted("expectedResult", command.expectedResult(), faults);
      unwanted("periodFrom", command.periodFrom(), faults);
    }
    if (kind == ChangeKind.REVOKE) {
      unwanted("periodTo", command.periodTo(), faults);
    } else {
      unwanted("revokedFrom", command.revokedFrom(), faults);
    }
    return faults;
  }

  private static void unwanted(String field, @Nullable Object value, List<FieldFault> faults) {
    if (value != null) {
      faults.add(
          FieldFault.of(
              field,
              "tidak termasuk isian jenis perubahan ini",
              "does not belong to this kind of change"));
    }
  }

  private static List<FieldFault> laterEnd(@Nullable LocalDate to, EffectivePeriod now) {
    if (to == null) {
      return required("periodTo");
    }
    if (now.to() == null) {
      return List.of(
          FieldFault.of(
              "periodTo",
              "penugasan ini tidak dibatasi tanggal akhir",
              "the assignment has no last day to be extended"));
    }
    if (!to.isAfter(now.to())) {
      return List.of(
          FieldFault.of("periodTo", "harus sesudah " + now.to(), "must be later than " + now.to()));
    }
    return of(new TaskContent(null, null, null, now.from(), to));
  }

  private static List<FieldFault> amendment(
      ProposeChange command, EffectivePeriod now, String expectedResult) {
    LocalDate from = Objects.requireNonNullElse(command.periodFrom(), now.from());
    LocalDate to = command.periodTo() == null ? now.to() : command.periodTo();
    TaskContent content =
        new TaskContent(command.purpose(), null, command.expectedResult(), from, to);
    List<FieldFault> faults = new ArrayList<>(of(content));
    if (!from.equals(now.from())
        && (!now.from().isAfter(command.today()) || from.isBefore(command.today()))) {
      faults.add(
          FieldFault.of(
              "periodFrom",
              "tanggal mulai yang sudah lewat tidak dapat diubah",
              "a first day that is past can be neither changed nor chosen"));
    }
    if (!Objects.equals(to, now.to()) && to != null && to.isBefore(command.today())) {
      faults.add(FieldFault.of("periodTo", "tanggal sudah lewat", "the day is past already"));
    }
    boolean same =
        content.purpose() == null
            && (content.expectedResult() == null || content.expectedResult().equals(expectedResult))
            && from.equals(now.from())
            && Objects.equals(to, now.to());
    if (same) {
      faults.add(
          FieldFault.of(
              "kind", "tidak ada isian yang berubah", "nothing would be other than it is"));
    }
    return faults;
  }

  private static List<FieldFault> revocation(
      @Nullable LocalDate from, LocalDate today, EffectivePeriod now) {
    if (from == null) {
      return required("revokedFrom");
    }
    if (from.isBefore(today)) {
      return List.of(
          FieldFault.of("revokedFrom", "tanggal sudah lewat", "the day is past already"));
    }
    if (now.isOverOn(from) && from.isAfter(today)) {
      return List.of(
          FieldFault.of(
              "revokedFrom",
              "penugasan berakhir sebelum tanggal itu",
              "the assignment ends before that day"));
    }
    return of(new TaskContent(null, null, null, from, null)).stream()
        .map(fault -> new FieldFault("revokedFrom", fault.fault()))
        .toList();
  }

  private static List<FieldFault> earlierEnd(
      @Nullable LocalDate to, LocalDate today, EffectivePeriod now) {
    if (to == null) {
      return required("periodTo");
    }
    if (now.to() != null && !to.isBefore(now.to())) {
      return List.of(
          FieldFault.of(
              "periodTo", "harus sebelum " + now.to(), "must be earlier than " + now.to()));
    }
    if (to.isBefore(today)) {
      return List.of(FieldFault.of("periodTo", "tanggal sudah lewat", "the day is past already"));
    }
    return of(new TaskContent(null, null, null, now.from(), to));
  }

  private static List<FieldFault> required(String field) {
    return List.of(FieldFault.of(field, "wajib diisi", "is required"));
  }

  private static List<FieldFault> of(TaskContent content) {
    return content.faults().stream()
        .map(fault -> new FieldFault(fault.field().replace(CONTENT, ""), fault.fault()))
        .toList();
  }
}
