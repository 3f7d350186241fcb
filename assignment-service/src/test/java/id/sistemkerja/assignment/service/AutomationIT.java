package id.sistemkerja.assignment.service;

import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.assignment.service.RunningService.House;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A processor whose position is lost reads everything again: nothing may happen twice. */
@ExtendWith(RunningService.class)
class AutomationIT {
  private final House house;

  AutomationIT(House house) {
    this.house = house;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"automation.draft-letter", "automation.open-assignment", "automation.seal-letter"})
  void anAutomationThatStartsAnewDoesNothingTwice(String automation) {
    Story kotabaru = Story.kotabaru(house);
    Story pohuwato = Story.pohuwato(house);
    String first = kotabaru.assigned();
    String second = pohuwato.assigned();
    String drafted = kotabaru.withLetter();
    List<String> before = caseEvents();

    startAnew(automation);
    // what comes after it in the store has been handled: so has all that came before
    String later = pohuwato.assigned();

    assertThat(caseEvents().subList(0, before.size())).isEqualTo(before);
    assertThat(entries(kotabaru, first)).isEqualTo(6);
    assertThat(entries(pohuwato, second)).isEqualTo(7);
    assertThat(entries(kotabaru, drafted)).isEqualTo(4);
    assertThat(entries(pohuwato, later)).isEqualTo(7);
  }

  @Test
  void anAutomationThatIsBehindCatchesUpOnce() {
    Story story = Story.kotabaru(house);
    StreamingEventProcessor drafting = processor("automation.draft-letter");
    drafting.shutDown();
    String id = story.approved();
    story.ownerHead().awaitedStage(id, "APPROVED");
    drafting.start();
    story.ownerHead().awaitedStage(id, "LETTER_DRAFTED");
    assertThat(entries(story, id)).isEqualTo(4);
  }

  @Test
  void aProjectionThatStartsAnewChangesNothingThatItShows() {
    Story story = Story.pohuwato(house);
    String id = story.assigned();
    JsonNode file = story.ownerHead().get("/v1/cases/" + id).ok();
    JsonNode history = story.ownerHead().get("/v1/cases/" + id + "/history").ok().get("entries");
    List<String> inbox = story.ownerHead().inboxOf(id);
    startAnew("cases");
    story.ownerHead().awaitedStage(story.draft(Story.COMPLETE), "DRAFT");
    assertThat(story.ownerHead().get("/v1/cases/" + id).ok()).isEqualTo(file);
    assertThat(story.ownerHead().get("/v1/cases/" + id + "/history").ok().get("entries"))
        .isEqualTo(history);
    assertThat(story.ownerHead().inboxOf(id)).isEqualTo(inbox);
  }

  private StreamingEventProcessor processor(String name) {
    return house
        .bean(EventProcessingConfiguration.class)
        .eventProcessor(name, StreamingEventProcessor.class)
        .orElseThrow();
  }

  private void startAnew(String name) {
    StreamingEventProcessor processor = processor(name);
    processor.shutDown();
    house
        .bean(com.mongodb.client.MongoDatabase.class)
        .getCollection("trackingtokens")
        .deleteMany(new org.bson.Document("processorName", name));
    processor.start();
    Instant deadline = Instant.now().plus(Duration.ofSeconds(30));
    while (processor.processingStatus().values().stream().noneMatch(s -> s.isCaughtUp())) {
      assertThat(Instant.now()).isBefore(deadline);
      LockSupport.parkNanos(20_000_000);
    }
  }

  private List<String> caseEvents() {
    return house.query(
        "select aggregateIdentifier || ' ' || sequenceNumber || ' ' || eventIdentifier"
            + " from DomainEventEntry order by globalIndex");
  }

  private static int entries(Story story, String id) {
    return story.ownerHead().get("/v1/cases/" + id + "/history").ok().get("entries").size();
  }
}
