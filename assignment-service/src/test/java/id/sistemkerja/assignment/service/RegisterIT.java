package id.sistemkerja.assignment.service;

import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.assignment.service.RunningService.Answer;
import id.sistemkerja.assignment.service.RunningService.House;
import id.sistemkerja.assignment.service.RunningService.Person;
import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Numbers for paper: set aside during an outage, accounted for afterwards. */
@ExtendWith(RunningService.class)
class RegisterIT {
  private final House house;
  private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Makassar"));

  RegisterIT(House house) {
    this.house = house;
  }

  private String register(String unit) {
    return "/v1/registers/" + unit.substring(0, 5) + ":" + unit + ":" + today.getYear();
  }

  @Test
  void numbersOfAnOutageAreAccountedForAndTheRegisterExplainsEach() throws Exception {
    Story story = Story.pohuwato(house);
    Person keeper = story.head(story.signatory());
    String register = register(story.signatory());
    int first = keeper.get(register).ok().get("next").asInt();
    keeper.post(register + "/blocks", "{\"count\":3,\"reason\":\"Jaringan kantor padam\"}").ok();
    // assignments go on behind the block
    String letter = story.letterOf(story.assigned());
    assertThat(keeper.get("/v1/letters/" + letter).ok().get("number").asString())
        .contains("/" + (first + 3) + "/");

    keeper
        .post(
            register + "/numbers/" + first + "/use",
            """
            {"usedOn": "%s", "subject": "Pendampingan data bencana", "official": "Contoh Kertas",
             "scanSha256": "%s"}\
            """
                .formatted(today, "ab".repeat(32)))
        .ok();
    Person admin = house.as("75.04-admin", "regency-admin");
    admin.post(register + "/numbers/" + (first + 1) + "/void", "{\"reason\":\"Salah tulis\"}").ok();
    assertThat(
            keeper.post(register + "/numbers/" + first + "/void", "{\"reason\":\"x\"}").problem())
        .isEqualTo("409 number-accounted-for");

    JsonNode numbers =
        house
            .as("75.04-inspektur", "inspector")
            .get(register + "/numbers?after=" + (first - 1))
            .ok()
            .get("items");
    assertThat(numbers).hasSize(4);
    assertThat(uses(numbers)).containsExactly("PAPER", "VOID", "OPEN", "LETTER");
    assertThat(numbers.get(0).get("number").asString())
        .contains("/" + first + "/")
        .endsWith("/" + today.getYear());
    assertThat(numbers.get(0).get("scanSha256").asString()).isEqualTo("ab".repeat(32));
    assertThat(numbers.get(1).get("reason").asString()).isEqualTo("Salah tulis");
    assertThat(numbers.get(3).get("letterId").asString()).isEqualTo(letter);
    JsonNode block = keeper.get(register).ok().get("blocks").get(0);
    assertThat(block.get("first").asInt()).isEqualTo(first);
    assertThat(block.get("open").asInt()).isEqualTo(1);
    admin.awaited(
        "/v1/registers",
        all -> {
          for (JsonNode one : all.get("items")) {
            if (register.endsWith(one.get("registerId").asString())) {
              return one.get("open").asInt() == 1
                  && one.get("used").asInt() == 1
                  && one.get("voided").asInt() == 1;
            }
          }
          return false;
        });

    List<List<String>> lines = new ArrayList<>();
    admin.awaited("/v1/letters?q=" + numberOf(letter, keeper), l -> l.get("items").size() == 1);
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(
            new ByteArrayInputStream(
                file(admin, "/v1/letters/register.xlsx?unitId=" + story.signatory())))) {
      for (Row row : workbook.getFirstSheet().read()) {
        lines.add(IntStream.range(0, row.getCellCount()).mapToObj(row::getCellText).toList());
      }
    }
    int paper =
        IntStream.range(0, lines.size())
            .filter(i -> lines.get(i).size() > 8 && lines.get(i).get(8).equals("Surat kertas"))
            .findFirst()
            .orElseThrow();
    assertThat(lines.get(paper).get(3)).isEqualTo("Contoh Kertas");
    assertThat(lines.get(paper).get(5)).isEqualTo("Pendampingan data bencana");
    assertThat(lines.get(paper + 1).get(8)).isEqualTo("Batal");
    assertThat(lines.get(paper + 1).get(5)).contains("Salah tulis");
    assertThat(lines.get(paper + 2).get(8)).isEqualTo("Dicadangkan");
    assertThat(lines.get(paper + 3).get(1)).contains("/" + (first + 3) + "/");
  }

  @Test
  void aDraftHasAProvisionalNumberUntilItIsSigned() {
    Story story = Story.pohuwato(house);
    String id = story.withLetter();
    String letter = "/v1/letters/" + story.letterOf(id);
    String provisional = story.ownerHead().get(letter).ok().get("provisionalNumber").asString();
    assertThat(provisional).contains("/…/").endsWith("/" + today.getYear());
    story.head(story.signatory()).post(letter + "/signature", "").ok();
    JsonNode signed = story.ownerHead().get(letter).ok();
    assertThat(signed.has("provisionalNumber")).isFalse();
    assertThat(signed.get("number").asString().replaceFirst("/[0-9]+/", "/…/"))
        .isEqualTo(provisional);
  }

  @Test
  void fiftyWhoSignAndReserveAtOnceLeaveNoGapAndGetNoNumberTwice() throws Exception {
    Story story = Story.pohuwato(house);
    Person keeper = story.head(story.signatory());
    String register = register(story.signatory());
    int first = keeper.get(register).ok().get("next").asInt();
    List<String> letters =
        IntStream.range(0, 10).mapToObj(i -> story.letterOf(story.withLetter())).toList();
    List<Callable<Answer>> calls = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      calls.add(
          () -> keeper.post(register + "/blocks", "{\"count\":2,\"reason\":\"Uji serentak\"}"));
      if (i < letters.size()) {
        String letter = letters.get(i);
        calls.add(() -> keeper.post("/v1/letters/" + letter + "/signature", ""));
      }
    }
    try (var threads = Executors.newFixedThreadPool(50)) {
      for (var answer : threads.invokeAll(calls)) {
        answer.get().ok();
      }
    }
    List<Integer> sequences = new ArrayList<>();
    List<String> uses = new ArrayList<>();
    int after = first - 1;
    JsonNode page;
    do {
      page = keeper.get(register + "/numbers?limit=17&after=" + after).ok();
      page.get("items").forEach(n -> sequences.add(n.get("sequence").asInt()));
      uses.addAll(uses(page.get("items")));
      after = page.path("nextAfter").asInt(0);
    } while (page.has("nextAfter"));
    assertThat(sequences).isEqualTo(IntStream.range(first, first + 90).boxed().toList());
    assertThat(uses.stream().filter("LETTER"::equals)).hasSize(10);
    assertThat(uses.stream().filter("OPEN"::equals)).hasSize(80);
    // accounted for, so that they do not stand in the way of others
    for (int i = 0; i < sequences.size(); i++) {
      if (uses.get(i).equals("OPEN")) {
        keeper
            .post(register + "/numbers/" + sequences.get(i) + "/void", "{\"reason\":\"Uji\"}")
            .ok();
      }
    }
  }

  private static String numberOf(String letter, Person reader) {
    return reader.get("/v1/letters/" + letter).ok().get("number").asString();
  }

  private static List<String> uses(JsonNode numbers) {
    List<String> uses = new ArrayList<>();
    numbers.forEach(n -> uses.add(n.get("use").asString()));
    return uses;
  }

  private static byte[] file(Person reader, String path) throws Exception {
    HttpResponse<byte[]> answer =
        HttpClient.newHttpClient()
            .send(reader.request(path).build(), HttpResponse.BodyHandlers.ofByteArray());
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }
}
