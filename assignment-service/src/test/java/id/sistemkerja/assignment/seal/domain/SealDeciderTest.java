package id.sistemkerja.assignment.seal.domain;

import id.sistemkerja.assignment.Cases;
import id.sistemkerja.assignment.Scenario;
import id.sistemkerja.assignment.seal.domain.SealCommand.SealLetter;
import id.sistemkerja.assignment.seal.domain.SealEvent.LetterSealed;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SealDeciderTest {
  private static final UUID LETTER = new UUID(0, 7);
  private static final UUID CASE = new UUID(0, 1);
  private static final Certificate CERTIFICATE =
      new Certificate("CN=Contoh", "CN=Contoh", "1f", "ab".repeat(32), Cases.NOW);

  private static SealLetter seal(String file) {
    return new SealLetter(
        Cases.NOW, LETTER, CASE, file, 100, "cd".repeat(32), "demo", false, CERTIFICATE);
  }

  @Test
  void aSealIsRecordedWithTheFileThatItIsOn() {
    Scenario.of(new SealDecider())
        .when(seal("a"))
        .then()
        .events(
            new LetterSealed(
                LETTER, CASE, "a", 100, "cd".repeat(32), "demo", false, CERTIFICATE, Cases.NOW));
  }

  @Test
  void theFirstSealStaysTheLetters() {
    Scenario.of(new SealDecider()).given(seal("a")).when(seal("b")).then().nothing();
  }
}
