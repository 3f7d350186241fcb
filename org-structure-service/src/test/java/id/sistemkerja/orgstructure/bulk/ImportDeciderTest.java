package id.sistemkerja.orgstructure.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.kernel.Actor;
import id.sistemkerja.kernel.Decision;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.orgstructure.bulk.domain.ImportCommand;
import id.sistemkerja.orgstructure.bulk.domain.ImportCommand.CancelImport;
import id.sistemkerja.orgstructure.bulk.domain.ImportCommand.FinishImport;
import id.sistemkerja.orgstructure.bulk.domain.ImportCommand.RecordRows;
import id.sistemkerja.orgstructure.bulk.domain.ImportCommand.RejectImport;
import id.sistemkerja.orgstructure.bulk.domain.ImportCommand.RequestImport;
import id.sistemkerja.orgstructure.bulk.domain.ImportDecider;
import id.sistemkerja.orgstructure.bulk.domain.ImportEvent;
import id.sistemkerja.orgstructure.bulk.domain.ImportFile;
import id.sistemkerja.orgstructure.bulk.domain.ImportMode;
import id.sistemkerja.orgstructure.bulk.domain.ImportOutcome;
import id.sistemkerja.orgstructure.bulk.domain.ImportState;
import id.sistemkerja.orgstructure.bulk.domain.ImportState.Finished;
import id.sistemkerja.orgstructure.bulk.domain.ImportState.Open;
import id.sistemkerja.orgstructure.bulk.domain.ImportState.Stopped;
import id.sistemkerja.orgstructure.bulk.domain.RowCounts;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ImportDeciderTest {
  private static final UUID ID = UUID.randomUUID();
  private static final Instant AT = Instant.parse("2026-01-05T01:00:00Z");
  private static final RowCounts TEN = new RowCounts(7, 2, 1);
  private static final ImportDecider DECIDER = new ImportDecider();
  private static final RequestImport REQUEST =
      new RequestImport(
          ID,
          new RegencyCode("63.02"),
          new ImportFile(UUID.randomUUID(), "a.csv", ImportFile.Format.CSV, "units", 1, "00"),
          ImportMode.GOOD_ROWS,
          false,
          Actor.system("test"),
          null,
          AT);
  private static final ImportCommand CANCEL = new CancelImport(ID, AT);
  private static final ImportCommand REJECT = new RejectImport(ID, "import-columns", AT);
  private static final ImportCommand FINISH = new FinishImport(ID, ImportOutcome.RECORDED, TEN, AT);

  @Test
  void rowsAreRecordedOnceAndInOrder() {
    ImportState open = after(REQUEST);
    ImportState ten = after(REQUEST, new RecordRows(ID, 0, TEN, 20));
    assertThat(ten).isInstanceOfSatisfying(Open.class, o -> assertThat(o.counts()).isEqualTo(TEN));
    assertThat(refusal(ten, new RecordRows(ID, 0, TEN, 20)))
        .isEqualTo("import-rows-recorded-already");
    assertThat(refusal(open, new RecordRows(ID, 10, TEN, 20)))
        .isEqualTo("import-rows-recorded-already");
    assertThat(after(REQUEST, new RecordRows(ID, 0, TEN, 20), new RecordRows(ID, 10, TEN, 20)))
        .isInstanceOfSatisfying(Open.class, o -> assertThat(o.counts().rows()).isEqualTo(20));
  }

  @Test
  void itEndsOneWayAndTellsWhich() {
    assertThat(after(REQUEST, FINISH)).isInstanceOf(Finished.class);
    assertThat(after(REQUEST, CANCEL))
        .isInstanceOfSatisfying(Stopped.class, s -> assertThat(s.problem()).isNull());
    assertThat(after(REQUEST, REJECT))
        .isInstanceOfSatisfying(
            Stopped.class, s -> assertThat(s.problem()).isEqualTo("import-columns"));
  }

  static Stream<Arguments> afterTheEnd() {
    return Stream.of(FINISH, CANCEL, REJECT)
        .flatMap(end ->
            Stream.of(FINISH, CANCEL, REJECT, new RecordRows(ID, 0, TEN, 20))
                .map(late -> Arguments.of(end, late)));
  }

  @ParameterizedTest
  @MethodSource("afterTheEnd")
  void afterItsEndNothingIsRecorded(ImportCommand end, ImportCommand late) {
    assertThat(refusal(after(REQUEST, end), late)).isEqualTo("import-ended");
  }

  @Test
  void whatWasNotRequestedIsNotFoundAndARequestComesOnce() {
    for (ImportCommand command : List.of(FINISH, CANCEL, REJECT, new RecordRows(ID, 0, TEN, 9))) {
      assertThat(refusal(DECIDER.initial(), command)).isEqualTo("import-not-found");
    }
    assertThat(refusal(after(REQUEST), REQUEST)).isEqualTo("import-exists");
  }

  private static ImportState after(ImportCommand... commands) {
    ImportState state = DECIDER.initial();
    for (ImportCommand command : commands) {
      if (!(DECIDER.decide(command, state) instanceof Decision.Accepted<ImportEvent> accepted)) {
        throw new AssertionError(command + " was refused");
      }
      for (ImportEvent event : accepted.events()) {
        state = DECIDER.evolve(state, event);
      }
    }
    return state;
  }

  private static String refusal(ImportState state, ImportCommand command) {
    return DECIDER.decide(command, state) instanceof Decision.Refused<ImportEvent> refused
        ? refused.refusal().type().slug()
        : "accepted";
  }
}
