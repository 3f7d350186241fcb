package id.sistemkerja.assignment.correspondence.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.assignment.Scenario;
import id.sistemkerja.assignment.correspondence.domain.CorrespondenceCommand.IssueDocument;
import id.sistemkerja.assignment.correspondence.domain.CorrespondenceEvent.DocumentIssued;
import id.sistemkerja.assignment.letter.domain.LetterContent.Letterhead;
import id.sistemkerja.kernel.Decision;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CorrespondenceDeciderTest {
  private static final CorrespondenceDecider DECIDER = new CorrespondenceDecider();
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  private static IssueDocument issue(DocumentKind kind, String opening) {
    return new IssueDocument(
        new UUID(1, 1),
        new UUID(1, 2),
        kind,
        new UUID(1, 3),
        DAY,
        new DocumentContent(
            new Letterhead("PEMERINTAH KABUPATEN CONTOH", "DINAS CONTOH", "Jalan", null, null),
            "Dokumen contoh",
            "Contoh",
            null,
            List.of(opening),
            List.of(),
            List.of("Demikian."),
            new DocumentContent.Sender("Kepala Dinas Contoh", null, "Contoh", null),
            "Tercatat",
            List.of(),
            "https://contoh.example/verify/1",
            kind.template() + "/0",
            "LETTERHEAD/0"),
        "0123456789abcdef".repeat(4));
  }

  /** The automation runs again after a failure, perhaps when names and templates have changed. */
  @ParameterizedTest
  @EnumSource(DocumentKind.class)
  void aDocumentIsMadeOnceAndStaysAsItWasMade(DocumentKind kind) {
    IssueDocument first = issue(kind, "Dengan hormat.");
    Scenario.of(DECIDER)
        .when(first)
        .then()
        .events(
            new DocumentIssued(
                first.documentId(),
                first.caseId(),
                kind,
                first.occasion(),
                DAY,
                first.content(),
                first.contentHash()));
    assertThat(Scenario.of(DECIDER).given(first).when(issue(kind, "Lain.")).decision())
        .isEqualTo(Decision.nothingToDo());
  }
}
