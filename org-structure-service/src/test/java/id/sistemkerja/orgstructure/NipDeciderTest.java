package id.sistemkerja.orgstructure;

import static id.sistemkerja.orgstructure.GivenWhenThen.given;

import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.orgstructure.nip.domain.NipCommand.ClaimNip;
import id.sistemkerja.orgstructure.nip.domain.NipDecider;
import id.sistemkerja.orgstructure.nip.domain.NipEvent.NipClaimed;
import id.sistemkerja.orgstructure.official.domain.OfficialProblems;
import java.util.List;
import org.junit.jupiter.api.Test;

class NipDeciderTest {
  private static final EmployeeId ANA = new EmployeeId("63.02-ana");
  private static final EmployeeId BUDI = new EmployeeId("63.02-budi");

  @Test
  void isClaimedByTheFirst() {
    given(new NipDecider(), List.of()).when(new ClaimNip(ANA)).then(new NipClaimed(ANA));
  }

  @Test
  void isNotClaimedTwiceByTheSame() {
    given(new NipDecider(), List.of(new NipClaimed(ANA))).when(new ClaimNip(ANA)).then();
  }

  @Test
  void isRefusedToAnother() {
    given(new NipDecider(), List.of(new NipClaimed(ANA)))
        .when(new ClaimNip(BUDI))
        .thenRefused(OfficialProblems.NIP_IN_USE);
  }
}
