package id.sistemkerja.assignment.assignment.domain;

import static id.sistemkerja.assignment.Cases.NOW;
import static id.sistemkerja.assignment.Cases.OWNER;
import static id.sistemkerja.assignment.Cases.TODAY;
import static id.sistemkerja.assignment.Cases.headOf;
import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.assignment.Anything;
import id.sistemkerja.assignment.assignment.domain.AssignmentCommand.ApplyChange;
import id.sistemkerja.assignment.assignment.domain.AssignmentCommand.DropChange;
import id.sistemkerja.assignment.assignment.domain.AssignmentCommand.ProposeChange;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent.AssignmentAmended;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent.AssignmentExtended;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent.AssignmentFinishedEarly;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent.AssignmentRevoked;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent.ByLetter;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent.ChangeDropped;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent.ChangeProposed;
import id.sistemkerja.assignment.domain.AgreedWork;
import id.sistemkerja.assignment.domain.ChangeKind;
import id.sistemkerja.kernel.Actor;
import id.sistemkerja.kernel.EffectivePeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** Changes of an assignment from {@code TODAY} for a month, as the owner proposes them. */
final class Changes {
  static final LocalDate END = TODAY.plusMonths(1);
  static final UUID LETTER = new UUID(3, 77);
  static final String NUMBER = "800.1.11.1/40/SETDA/XII/2026";

  private Changes() {}

  static ProposeChange extend() {
    return propose(ChangeKind.EXTEND, null, null, null, END.plusMonths(3), null, null);
  }

  static ProposeChange revoke() {
    return propose(ChangeKind.REVOKE, null, null, null, null, TODAY.plusDays(7), "Ditarik");
  }

  static ProposeChange propose(
      ChangeKind kind,
      @Nullable String purpose,
      @Nullable String result,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable LocalDate revokedFrom,
      @Nullable String reason) {
    return new ProposeChange(
        headOf(OWNER), NOW, TODAY, kind, purpose, result, from, to, revokedFrom, reason);
  }

  /** The letter of the change of that number was signed. */
  static ApplyChange signed(int changeNo) {
    return new ApplyChange(
        Actor.system("test"),
        NOW,
        changeNo,
        LETTER,
        NUMBER,
        TODAY,
        work("Menyusun peta", END),
        work("Menyusun peta baru", END.plusMonths(3)),
        TODAY.plusDays(7),
        "Ditarik");
  }

  static DropChange refused(int changeNo) {
    return new DropChange(Actor.system("test"), NOW, changeNo, false, "Tidak disetujui");
  }

  private static AgreedWork work(String purpose, LocalDate to) {
    return new AgreedWork(purpose, "Peta layanan", new EffectivePeriod(TODAY, to));
  }

  static Arbitrary<AssignmentCommand> anything() {
    Arbitrary<AssignmentCommand> proposals =
        Combinators.combine(
                Anything.actor(),
                Anything.day().filter(day -> day != null),
                Arbitraries.of(ChangeKind.class),
                Anything.text(),
                Anything.day(),
                Anything.day(),
                Anything.day(),
                Anything.text())
            .as((actor, today, kind, text, from, to, revokedFrom, reason) ->
                new ProposeChange(
                    actor, NOW, today, kind, text, text, from, to, revokedFrom, reason));
    return Arbitraries.oneOf(
        proposals,
        Arbitraries.integers().between(-1, 3).map(Changes::signed),
        Arbitraries.integers().between(-1, 3).map(Changes::refused));
  }

  /** Changes are numbered from 1, and each is decided before the next is proposed. */
  static void eachIsDecidedAtMostOnceAndOneAfterTheOther(List<AssignmentEvent> happened) {
    int proposed = 0;
    int decided = 0;
    for (AssignmentEvent event : happened) {
      if (event instanceof ChangeProposed e) {
        assertThat(decided).isEqualTo(proposed);
        assertThat(e.changeNo()).isEqualTo(++proposed);
      } else if (decisionOn(event) != 0) {
        assertThat(decisionOn(event)).isEqualTo(++decided);
        assertThat(decided).isEqualTo(proposed);
      }
    }
  }

  private static int decisionOn(AssignmentEvent event) {
    ByLetter by =
        switch (event) {
          case AssignmentExtended e -> e.by();
          case AssignmentAmended e -> e.by();
          case AssignmentRevoked e -> e.by();
          case AssignmentFinishedEarly e -> e.by();
          default -> null;
        };
    return by != null ? by.changeNo() : event instanceof ChangeDropped e ? e.changeNo() : 0;
  }
}
