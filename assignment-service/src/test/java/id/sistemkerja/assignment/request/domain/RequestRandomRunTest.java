package id.sistemkerja.assignment.request.domain;

import static id.sistemkerja.assignment.Cases.NOW;
import static id.sistemkerja.assignment.Cases.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.assignment.Anything;
import id.sistemkerja.assignment.Cases.Regency;
import id.sistemkerja.assignment.RandomRun;
import id.sistemkerja.assignment.domain.Involvement;
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
import id.sistemkerja.assignment.request.domain.RequestEvent.RequestApproved;
import id.sistemkerja.assignment.request.domain.RequestEvent.RequestRefused;
import id.sistemkerja.assignment.request.domain.RequestEvent.RequestWithdrawn;
import id.sistemkerja.kernel.Decision;
import id.sistemkerja.regulation.Scope;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class RequestRandomRunTest {
  // the combined edge cases alone would use up the tries, and all are in Anything already
  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void neverThrowsAndEndsAtMostOnce(@ForAll("runs") List<RequestCommand> commands) {
    List<RequestEvent> happened =
        RandomRun.of(
            RequestCases.DECIDER,
            commands,
            (state, decision) -> {
              if (state instanceof RequestState.Ended) {
                assertThat(decision).isInstanceOf(Decision.Refused.class);
              }
            });
    assertThat(happened)
        .filteredOn(e ->
            e instanceof RequestApproved
                || e instanceof RequestRefused
                || e instanceof RequestWithdrawn)
        .hasSizeLessThanOrEqualTo(1);
  }

  /** Arbitrary commands alone rarely get far: most runs are sensible ones with noise in between. */
  @Provide
  Arbitrary<List<RequestCommand>> runs() {
    return Arbitraries.of(Regency.class)
        .flatMap(regency ->
            Arbitraries.frequencyOf(Tuple.of(3, sensible(regency)), Tuple.of(2, anything(regency)))
                .list()
                .ofMaxSize(25));
  }

  private static Arbitrary<RequestCommand> sensible(Regency regency) {
    RequestCases cases = RequestCases.in(regency);
    return Arbitraries.of(
        cases.draft(RequestCases.CONTENT),
        cases.submit(),
        cases.submit(),
        cases.recommend(true),
        cases.recommend(false),
        cases.approve(),
        cases.sendBack());
  }

  private static Arbitrary<RequestCommand> anything(Regency regency) {
    Arbitrary<TaskContent> content =
        Combinators.combine(
                Anything.text(), Anything.text(), Anything.text(), Anything.day(), Anything.day())
            .as(TaskContent::new);
    Arbitrary<Involvement> involvement =
        Arbitraries.of(Scope.class).map(scope -> new RequestCases(regency, scope).involvement());
    return Arbitraries.oneOf(
        Combinators.combine(Anything.actor(), involvement, content)
            .as((actor, asked, says) -> new DraftRequest(actor, NOW, asked, says)),
        Combinators.combine(Anything.actor(), content)
            .as((actor, says) -> new ReviseRequest(actor, NOW, says)),
        Combinators.combine(
                Anything.actor(),
                Anything.parties(),
                Arbitraries.integers().between(-1, 62).injectNull(0.5))
            .as((actor, parties, days) ->
                new SubmitRequest(
                    actor, NOW, TODAY, parties, days, WorkingDays.mondaysToFridays())),
        Combinators.combine(Anything.actor(), Arbitraries.of(true, false), Anything.text())
            .as((actor, favourable, note) -> new RecommendRequest(actor, NOW, favourable, note)),
        Combinators.combine(Anything.actor(), Anything.parties(), Anything.place(), Anything.text())
            .as((actor, parties, place, note) ->
                new ApproveRequest(actor, NOW, parties, place, note)),
        Combinators.combine(
                Anything.actor(), Anything.text(), Arbitraries.of(RefusalCategory.class))
            .as((actor, reason, category) -> new RefuseRequest(actor, NOW, reason, category)),
        Combinators.combine(Anything.actor(), Anything.text())
            .as((actor, reason) -> new ReturnRequest(actor, NOW, reason)),
        Combinators.combine(Anything.actor(), Anything.text())
            .as((actor, reason) -> new WithdrawRequest(actor, NOW, reason)));
  }
}
