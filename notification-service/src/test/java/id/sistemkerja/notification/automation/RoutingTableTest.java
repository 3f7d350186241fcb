package id.sistemkerja.notification.automation;

import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.notification.Story;
import id.sistemkerja.notification.routing.domain.CaseFacts;
import id.sistemkerja.notification.routing.domain.CaseNews;
import id.sistemkerja.notification.routing.domain.Routing;
import id.sistemkerja.platform.feed.ContractEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Event × who is told, from the events as the feed carries them. */
class RoutingTableTest {
  private static final String NOBODY = "";

  @TestFactory
  Stream<DynamicTest> everyEventOfACaseIsToldToThoseWhomItConcerns() {
    Story story = new Story();
    Map<ContractEvent, String> table = new LinkedHashMap<>();
    table.put(story.of("request-drafted"), NOBODY);
    table.put(story.of("request-revised"), NOBODY);
    table.put(
        story.submitted(true),
        "REQUEST_TO_ANSWER dinkes, REQUEST_TO_RECOMMEND dinkes-p2p, REQUEST_COPY kominfo");
    table.put(story.of("request-recommended"), "RECOMMENDATION_GIVEN dinkes");
    table.put(story.reasoned("request-returned", "x"), "REQUEST_RETURNED kominfo-aptika");
    table.put(
        story.reasoned("request-withdrawn", "x"),
        "REQUEST_WITHDRAWN dinkes, REQUEST_WITHDRAWN dinkes-p2p");
    table.put(story.submitted(false), "REQUEST_TO_ANSWER dinkes, REQUEST_COPY kominfo");
    table.put(story.reasoned("request-withdrawn", "x"), "REQUEST_WITHDRAWN dinkes");
    table.put(story.refused("x"), "REQUEST_REFUSED kominfo-aptika");
    table.put(story.of("request-approved"), "REQUEST_APPROVED kominfo-aptika");
    table.put(story.drafted(), "LETTER_TO_SIGN setda");
    table.put(story.signed(), "LETTER_COPY kominfo-aptika, LETTER_COPY dinkes");
    table.put(story.opened(), "ASSIGNMENT_TO_ACKNOWLEDGE dokter");
    table.put(story.of("assignment-acknowledged"), "ASSIGNMENT_ACKNOWLEDGED kominfo-aptika");
    table.put(story.reported("dinkes"), "REPORT_TO_REVIEW kominfo-aptika, REPORT_RECEIVED dinkes");
    table.put(story.reported("kominfo-aptika"), "REPORT_TO_REVIEW kominfo-aptika");
    table.put(story.reasoned("report-returned", "x"), "REPORT_RETURNED dokter");
    table.put(story.reviewed(1), "REPORT_TO_REVIEW kominfo");
    table.put(story.reviewed(2), "ASSIGNMENT_TO_CLOSE setda");
    table.put(story.ofChange("letter-drafted"), "CHANGE_TO_SIGN setda");
    table.put(story.ofChange("letter-returned"), "CHANGE_RETURNED kominfo-aptika");
    table.put(story.ofChange("letter-revised"), "CHANGE_TO_SIGN setda");
    table.put(story.ofChange("letter-refused"), "CHANGE_REFUSED kominfo-aptika");
    table.put(story.ofChange("letter-withdrawn"), "CHANGE_WITHDRAWN setda");
    table.put(story.ofChange("letter-signed"), "LETTER_COPY kominfo-aptika, LETTER_COPY dinkes");
    table.put(story.of("assignment-extended"), "ASSIGNMENT_EXTENDED dokter");
    table.put(story.of("assignment-amended"), "ASSIGNMENT_AMENDED dokter");
    table.put(story.of("assignment-finished-early"), "ASSIGNMENT_FINISHED_EARLY dokter");
    table.put(story.reasoned("assignment-revoked", "x"), "ASSIGNMENT_REVOKED dokter");
    table.put(
        story.of("assignment-closed"),
        "ASSIGNMENT_CLOSED dokter, ASSIGNMENT_CLOSED kominfo-aptika");
    table.put(story.of("due-date-set"), NOBODY);
    table.put(story.reminded("setda", 0), "STEP_DUE setda");
    table.put(story.reminded("setda", 2), "STEP_OVERDUE setda");
    table.put(story.reminded(null, 0), "STEP_DUE dokter");
    table.put(
        story.escalated("dinkes-p2p", "kominfo-aptika"),
        "STEP_ESCALATED dinkes-p2p, STEP_ESCALATED kominfo-aptika");
    table.put(story.escalated(), NOBODY);
    table.put(story.of("due-date-met"), NOBODY);
    table.put(story.of("something-newer"), NOBODY);

    CaseFacts[] facts = new CaseFacts[1];
    return table.entrySet().stream()
        .map(row ->
            DynamicTest.dynamicTest(
                row.getKey().type() + " → " + row.getValue(),
                () -> {
                  CaseNews news = AssignmentNews.of(row.getKey());
                  String told = NOBODY;
                  if (news != null) {
                    facts[0] = CaseFacts.after(facts[0], news);
                    told = inWords(Routing.of(news, facts[0]));
                  }
                  assertThat(told).isEqualTo(row.getValue());
                }));
  }

  @Test
  void aChainOfOneReviewsAndCloses() {
    Story story = new Story();
    CaseFacts facts = CaseFacts.after(null, AssignmentNews.of(story.submitted(false)));
    facts =
        CaseFacts.after(
            facts,
            AssignmentNews.of(
                story.of(
                    "assignment-opened",
                    "{\"evaluationChain\":[{\"unit\":\"setda\",\"title\":\"Sekda\"}]}")));
    assertThat(inWords(Routing.of(AssignmentNews.of(story.reported("setda")), facts)))
        .isEqualTo("REPORT_TO_REVIEW setda");
    assertThat(inWords(Routing.of(AssignmentNews.of(story.reviewed(1)), facts)))
        .isEqualTo("ASSIGNMENT_TO_CLOSE setda");
  }

  @Test
  void whoIsToldWhyIsToldTheReason() {
    Story story = new Story();
    for (String type :
        List.of("request-refused", "request-returned", "request-withdrawn", "report-returned")) {
      assertThat(Routing.reason(AssignmentNews.of(story.reasoned(type, "tenaga terbatas"))))
          .isEqualTo("tenaga terbatas");
    }
  }

  private static String inWords(List<Routing.Address> addresses) {
    return addresses.stream()
        .map(a -> a.kind() + " " + (a.office() == null ? a.employee() : a.office().unitId()))
        .collect(Collectors.joining(", "));
  }
}
