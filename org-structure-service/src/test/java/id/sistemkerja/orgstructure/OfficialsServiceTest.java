package id.sistemkerja.orgstructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sistemkerja.orgstructure.workload.Work;
import id.sistemkerja.orgstructure.workload.WorkloadFeed;
import id.sistemkerja.platform.feed.ContractEvent;
import id.sistemkerja.platform.testing.TestService;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Officials over real HTTP: who appraises them, what they can do, how they change and leave. */
class OfficialsServiceTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static TestService service;
  private static String admin;
  private static int people;
  private static int units;

  @BeforeAll
  static void aRegencyWithASecretary() throws Exception {
    service = TestService.start(OrgStructureService.class, OrgStructureService.NAME);
    admin = service.issuer().token("63.02", "63.02-admin", "regency-admin");
    unit("63.02-setda", "REGIONAL_SECRETARIAT", "JPT_PRATAMA", null);
    appoint("63.02-setda", person("63.02-sekda", "STRUCTURAL", null), "2025-01-02");
    person("63.02-known", "FUNCTIONAL", "AHLI_MUDA");
  }

  @AfterAll
  static void stop() throws Exception {
    service.close();
  }

  /** A Dinas with a Bidang, and a Seksi in it. */
  private record Dinas(
      String top, String head, String division, String divisionHead, String section) {
    static Dinas founded() throws Exception {
      String top = "63.02-d" + ++units;
      unit(top, "AGENCY_OFFICE", "JPT_PRATAMA", null);
      unit(top + "-b", "DIVISION", "ADMINISTRATOR", top);
      unit(top + "-b-s", "SUBSECTION", "PENGAWAS", top + "-b");
      String head = person(null, "STRUCTURAL", null);
      String divisionHead = person(null, "STRUCTURAL", null);
      appoint(top, head, "2025-01-02");
      appoint(top + "-b", divisionHead, "2025-01-02");
      return new Dinas(top, head, top + "-b", divisionHead, top + "-b-s");
    }

    String placed(String grade) throws Exception {
      String who = person(null, "FUNCTIONAL", grade);
      done(
          "/v1/officials/" + who + "/placements",
          "{'unitId':'%s','decreeNumber':'821/9','effectiveFrom':'2025-02-01'}".formatted(section));
      await("/v1/officials/" + who, 2);
      return who;
    }
  }

  @Test
  void KED_4_whoAppraisesFollowsThePlacementTheGradeAndTheRegulation() throws Exception {
    Dinas dinas = Dinas.founded();
    String muda = dinas.placed("AHLI_MUDA");
    JsonNode answer = appraiser(muda, "2025-02-01");
    assertThat(answer.at("/office/unitId").asString()).isEqualTo(dinas.division());
    assertThat(answer.at("/appraiser/employeeId").asString()).isEqualTo(dinas.divisionHead());
    assertThat(answer.at("/appraiser/name").asString()).isEqualTo("Orang Contoh");
    assertThat(answer.at("/appraiser").has("mandate")).isFalse();
    assertThat(answer.at("/explanations/0/citation/rule").asString()).isEqualTo("KED-4");
    assertThat(answer.at("/explanations/0/explanation/id").asString()).contains("Pasal 18");

    JsonNode before = appraiser(muda, "2025-01-31");
    assertThat(before.has("office")).isFalse();
    assertThat(before.at("/notes/0/id").asString()).contains("belum ditempatkan");

    // a promotion changes who appraises from its day on
    done(
        "/v1/officials/" + muda + "/positions",
        "{'position':{'kind':'FUNCTIONAL','title':'Contoh Ahli Madya','grade':'AHLI_MADYA'},"
            + "'decreeNumber':'821/10','effectiveFrom':'2025-09-01'}");
    await("/v1/officials/" + muda, 3);
    assertThat(appraiser(muda, "2025-08-31").at("/office/unitId").asString())
        .isEqualTo(dinas.division());
    JsonNode after = appraiser(muda, "2025-09-01");
    assertThat(after.at("/office/unitId").asString()).isEqualTo(dinas.top());
    assertThat(after.at("/notes/0/en").asString()).contains("has changed since");
  }

  @Test
  void aHeadIsAppraisedByTheHeadAboveAndTheApparatusHeadByTheSecretary() throws Exception {
    Dinas dinas = Dinas.founded();
    await("/v1/units/" + dinas.division(), 2);
    assertThat(appraiser(dinas.divisionHead(), "2025-03-01").at("/appraiser/employeeId").asString())
        .isEqualTo(dinas.head());
    JsonNode head = appraiser(dinas.head(), "2025-03-01");
    assertThat(head.at("/appraiser/employeeId").asString()).isEqualTo("63.02-sekda");
    assertThat(head.at("/explanations/0/citation/rule").asString()).isEqualTo("KED-3");
    JsonNode secretary = appraiser("63.02-sekda", "2025-03-01");
    assertThat(secretary.has("office")).isFalse();
    assertThat(secretary.at("/notes/0/id").asString()).contains("Bupati");
  }

  @Test
  void whileTheAppraiserIsAbsentTheStandInAppraisesAndWhileVacantTheNextLevel() throws Exception {
    Dinas dinas = Dinas.founded();
    String muda = dinas.placed("AHLI_MUDA");
    String standIn = person(null, "STRUCTURAL", null);
    String acting = "/v1/units/" + dinas.division() + "/acting-heads";
    done(acting, mandate(standIn, "PLH", "1/PLH", "2025-03-01", "2025-03-31"));
    done(
        "/v1/units/" + dinas.division() + "/head-release",
        "{'employeeId':'%s','effectiveTo':'2025-06-30'}".formatted(dinas.divisionHead()));
    done(acting, mandate(standIn, "PLT", "2/PLT", "2025-08-01", "2025-09-30"));
    await("/v1/units/" + dinas.division(), 5);

    JsonNode absent = appraiser(muda, "2025-03-15");
    assertThat(absent.at("/appraiser/employeeId").asString()).isEqualTo(standIn);
    assertThat(absent.at("/appraiser/mandate/number").asString()).isEqualTo("1/PLH");
    JsonNode vacant = appraiser(muda, "2025-07-15");
    assertThat(vacant.at("/office/unitId").asString()).isEqualTo(dinas.division());
    assertThat(vacant.at("/appraiser/employeeId").asString()).isEqualTo(dinas.head());
    assertThat(vacant.at("/appraiser/mandate/capacity").asString()).isEqualTo("NEXT_LEVEL");
    assertThat(vacant.at("/appraiser/mandate/vacancy/actingUnit").asString())
        .isEqualTo(dinas.top());
    assertThat(vacant.at("/notes/0/id").asString()).contains("lowong");
    assertThat(appraiser(muda, "2025-08-01").at("/appraiser/mandate/capacity").asString())
        .isEqualTo("PLT");

    // a whole line without heads: the Regional Secretary
    done(
        "/v1/units/" + dinas.top() + "/head-release",
        "{'employeeId':'%s','effectiveTo':'2025-06-30'}".formatted(dinas.head()));
    await("/v1/units/" + dinas.top(), 3);
    assertThat(appraiser(muda, "2025-07-15").at("/appraiser/employeeId").asString())
        .isEqualTo("63.02-sekda");

    // and that is what the Secretary may act in today
    JsonNode me =
        json(service.get(service.issuer().token("63.02", "63.02-sekda", "official"), "/v1/me"));
    List<String> vacantOffices = new ArrayList<>();
    me.get("offices")
        .forEach(o -> {
          if (o.at("/mandate/capacity").asString("").equals("NEXT_LEVEL")) {
            vacantOffices.add(o.get("unitId").asString());
          }
        });
    assertThat(vacantOffices).contains(dinas.top(), dinas.division(), dinas.section());
  }

  @Test
  void KED_3_aDelegateAppraisesUntilTheDelegationEnds() throws Exception {
    Dinas dinas = Dinas.founded();
    String muda = dinas.placed("AHLI_MUDA");
    String delegate = dinas.placed("AHLI_MADYA");
    String delegations = "/v1/units/" + dinas.section() + "/appraiser-delegations";
    String body =
        "{'delegatingUnitId':'%s','employeeId':'%s','decreeNumber':'800/7',"
            + "'effectiveFrom':'2025-03-01','effectiveTo':'2025-12-31'}";
    done(delegations, body.formatted(dinas.division(), delegate));
    assertThat(refusal(delegations, body.formatted(dinas.division(), delegate)))
        .isEqualTo("422 invalid-delegation");
    assertThat(
            refusal(
                delegations, body.formatted(dinas.division(), delegate).replace("800/7", "800/8")))
        .isEqualTo("409 delegation-overlaps");
    assertThat(
            refusal(
                delegations,
                body.formatted(dinas.division(), dinas.head()).replace("800/7", "800/8")))
        .isEqualTo("422 not-a-delegate");
    done(delegations + "/end", "{'decreeNumber':'800/7','effectiveTo':'2025-06-30'}");
    JsonNode told = json(service.get(admin, delegations + "?minVersion=2"));
    assertThat(told.at("/items/0/employeeId").asString()).isEqualTo(delegate);
    assertThat(told.at("/items/0/delegatingUnitId").asString()).isEqualTo(dinas.division());
    assertThat(told.at("/items/0/to").asString()).isEqualTo("2025-06-30");

    awaited(
        muda, "2025-03-01", a -> a.at("/appraiser/delegationDecree").asString("").equals("800/7"));
    awaited(
        muda,
        "2025-07-01",
        a -> a.at("/appraiser/employeeId").asString("").equals(dinas.divisionHead()));
    JsonNode delegated = appraiser(muda, "2025-06-30");
    assertThat(delegated.at("/appraiser/employeeId").asString()).isEqualTo(delegate);
    assertThat(delegated.at("/explanations/1/citation/rule").asString()).isEqualTo("KED-3");
    assertThat(appraiser(muda, "2025-02-28").at("/appraiser/employeeId").asString())
        .isEqualTo(dinas.divisionHead());
  }

  @Test
  void KED_8_aPreviewTellsBeforeItIsDecidedAndRecordsNothing() throws Exception {
    Dinas dinas = Dinas.founded();
    String busy = dinas.placed("AHLI_MUDA");
    dinas.placed("AHLI_MUDA");
    String who = person(null, "FUNCTIONAL", "AHLI_MUDA");
    await("/v1/officials/" + who, 1);
    WorkloadFeed feed = service.context().getBean(WorkloadFeed.class);
    feed.handle(Work.of(busy, "2025-04-01", "2025-05-01").opened());
    feed.handle(Work.of(busy, "2025-05-01", null).opened());
    feed.handle(Work.of(busy, "2025-04-01", "2025-04-30").opened());
    feed.handle(Work.of(who, "2025-03-01", "2025-06-30").opened());
    feed.handle(Work.of(who, "2025-06-01", "2025-07-31").opened());
    await("/v1/units/" + dinas.division(), 2);
    long before = storedEvents();
    String address =
        "/v1/officials/" + who + "/placement-preview?from=2025-05-01&unitId=" + dinas.section();
    JsonNode preview = json(service.get(admin, address));
    assertThat(preview.get("recommendedUnitId").asString()).isEqualTo(dinas.division());
    assertThat(preview.at("/rule/citation/rule").asString()).isEqualTo("KED-4");
    assertThat(preview.at("/weighed/citation/rule").asString()).isEqualTo("KED-8");
    List<String> candidates =
        StreamSupport.stream(preview.get("candidates").spliterator(), false)
            .map(c ->
                c.at("/office/unitId").asString()
                    + " "
                    + c.get("allowed").asBoolean()
                    + " "
                    + c.at("/holder/employeeId").asString("-")
                    + " "
                    + c.at("/before/functional").asInt()
                    + ">"
                    + c.at("/after/functional").asInt()
                    + " of "
                    + c.at("/before/unitHeads").asInt()
                    + " with "
                    + c.at("/before/assignments").asInt()
                    + ">"
                    + c.at("/after/assignments").asInt())
            .collect(Collectors.toList());
    assertThat(candidates)
        .containsExactly(
            dinas.section() + " false - 0>1 of 0 with 0>1",
            dinas.division() + " true " + dinas.divisionHead() + " 2>3 of 1 with 2>3",
            dinas.top() + " true " + dinas.head() + " 0>1 of 1 with 0>1");
    assertThat(values(preview.get("assignments"), "from"))
        .containsExactly("2025-03-01", "2025-06-01");
    assertThat(preview.at("/assignments/0/subject").asString()).isEqualTo("Peta layanan");
    assertThat(storedEvents()).isEqualTo(before);

    String other = service.issuer().token("75.04", "75.04-admin", "regency-admin");
    assertThat(TestService.problem(service.get(other, address)))
        .isEqualTo("404 official-not-found");
    String plain = service.issuer().token("63.02", who, "official");
    assertThat(TestService.problem(service.get(plain, address))).isEqualTo("403 role-missing");
    assertThat(TestService.problem(service.get(admin, address.replace("2025-05-01", "2020-05-01"))))
        .isEqualTo("422 placement-unit-not-found");
  }

  @Test
  void PEN_22_workloadOverTimeFollowsTheAssignmentFeedHoweverOftenItIsRead() throws Exception {
    String who = person(null, "FUNCTIONAL", "AHLI_MUDA");
    await("/v1/officials/" + who, 1);
    Work mapping = Work.of(who, "2025-03-01", "2025-04-30");
    Work survey = Work.of(who, "2025-04-01", "2025-06-30");
    List<ContractEvent> feed =
        List.of(
            mapping.opened(),
            mapping.acknowledged(),
            survey.opened(),
            mapping.closed("2025-04-15"),
            survey.closed("2025-07-10"));
    WorkloadFeed reader = service.context().getBean(WorkloadFeed.class);
    feed.forEach(reader::handle);
    String address = "/v1/officials/" + who + "/workload";
    JsonNode all = json(service.get(admin, address + "?from=2025-01-01"));
    assertThat(values(all.get("assignments"), "assignmentId"))
        .containsExactly(mapping.id().toString(), survey.id().toString());
    assertThat(all.at("/assignments/0/closedOn").asString()).isEqualTo("2025-04-15");
    assertThat(values(all.get("stretches"), "from"))
        .containsExactly("2025-03-01", "2025-04-01", "2025-04-16");
    assertThat(values(all.get("stretches"), "to"))
        .containsExactly("2025-03-31", "2025-04-15", "2025-06-30");
    assertThat(all.get("most").asInt()).isEqualTo(2);

    // an event that comes twice, and the whole feed again
    feed.forEach(reader::handle);
    assertThat(json(service.get(admin, address + "?from=2025-01-01"))).isEqualTo(all);
    // what was never opened here is missed loudly, so that its case waits
    assertThatThrownBy(() -> reader.handle(Work.of(who, "2025-03-01", null).closed("2025-03-02")))
        .hasMessageContaining("an earlier event is missing");

    JsonNode later = json(service.get(admin, address + "?from=2025-04-16&to=2025-05-01"));
    assertThat(values(later.get("assignments"), "assignmentId"))
        .containsExactly(survey.id().toString());
    assertThat(values(later.get("stretches"), "to")).containsExactly("2025-05-01");
    assertThat(json(service.get(admin, address)).get("stretches").isEmpty()).isTrue();
    String colleague = service.issuer().token("63.02", "63.02-known", "official");
    assertThat(json(service.get(colleague, address + "?from=2025-01-01"))).isEqualTo(all);
  }

  @ParameterizedTest(name = "{0} → {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "no such official | 63.02 | 63.02-none/workload | 404 official-not-found",
        "another regency's official | 75.04 | 63.02-known/workload | 404 official-not-found",
        "an identifier that is none | 63.02 | 63.02%20known/workload | 422 invalid-fields",
        "a day that does not exist | 63.02 | 63.02-known/workload?from=2025-02-30 | 422 invalid-fields",
        "a last day that is none | 63.02 | 63.02-known/workload?to=besok | 422 invalid-fields",
        "an end before the beginning | 63.02 | 63.02-known/workload?from=2025-03-02&to=2025-03-01 | 422 invalid-fields",
        "a year without end | 63.02 | 63.02-known/workload?to=%2B9999999999-01-01 | 422 invalid-fields",
      })
  void aBadQuestionAboutWorkloadIsNamed(String what, String regency, String path, String expected)
      throws Exception {
    await("/v1/officials/63.02-known", 1);
    String asking = service.issuer().token(regency, regency + "-admin", "regency-admin");
    var answer = service.get(asking, "/v1/officials/" + path);
    assertThat(TestService.problem(answer)).as(answer.body()).isEqualTo(expected);
    assertThat(answer.body()).contains("titleId").doesNotContain("Exception");
    String machine = service.issuer().token("63.02", null, "integration");
    assertThat(TestService.problem(service.get(machine, "/v1/officials/63.02-known/workload")))
        .isEqualTo("403 role-missing");
  }

  @ParameterizedTest(name = "{0}: {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "KED_4 a Pengawas for an Ahli Muda | AHLI_MUDA | section | 422 appraiser-not-allowed | KED-4 askedRank=PENGAWAS askedUnitKind=SUBSECTION grade=AHLI_MUDA | tidak termasuk",
        "KED_1 an office beside the line | AHLI_MUDA | 63.02-setda | 422 appraiser-not-superior | KED-1 position=FUNCTIONAL | atasan langsung",
        "KED_1 a structural official | - | section | 409 structural-official-is-appointed | KED-1 position=STRUCTURAL | atasan langsung",
      })
  void KED_1_KED_4_aPlacementIsRefusedWithTheLawApplied(
      String what, String grade, String asked, String problem, String facts, String sentence)
      throws Exception {
    Dinas dinas = Dinas.founded();
    String who =
        grade.equals("-") ? person(null, "STRUCTURAL", null) : person(null, "FUNCTIONAL", grade);
    var answer =
        service.post(
            admin,
            "/v1/officials/" + who + "/placements",
            json(
                ("{'unitId':'%s','appraiserUnitId':'%s','decreeNumber':'821/9',"
                        + "'effectiveFrom':'2025-02-01'}")
                    .formatted(
                        dinas.section(), asked.equals("section") ? dinas.section() : asked)));
    assertThat(TestService.problem(answer)).isEqualTo(problem);
    assertExplained(json(answer), facts, sentence);
  }

  @Test
  void KED_3_aDelegationThatIsRefusedExplainsWhoMayDelegate() throws Exception {
    Dinas dinas = Dinas.founded();
    var answer =
        service.post(
            admin,
            "/v1/units/" + dinas.division() + "/appraiser-delegations",
            json(
                ("{'delegatingUnitId':'%s','employeeId':'63.02-known','decreeNumber':'800/9',"
                        + "'effectiveFrom':'2025-03-01','effectiveTo':'2025-12-31'}")
                    .formatted(dinas.section())));
    assertThat(TestService.problem(answer)).isEqualTo("422 nothing-to-delegate");
    JsonNode why = json(answer).at("/explanations/0");
    assertThat(why.get("rule").asString()).isEqualTo("KED-3");
    assertThat(why.at("/facts/asked").asString()).isEqualTo("DELEGATED");
  }

  /** {@code facts}: the rule, then facts that the explanation has among others. */
  private static void assertExplained(JsonNode problem, String facts, String sentence) {
    List<String> wanted = List.of(facts.split(" "));
    JsonNode why = problem.at("/explanations/0");
    assertThat(why.get("rule").asString()).isEqualTo(wanted.getFirst());
    assertThat(why.get("verdict").asString()).isEqualTo("Violated");
    assertThat(why.at("/citation/article").asString()).startsWith("Pasal 18");
    assertThat(why.at("/sentence/id").asString()).contains(sentence, "Pasal 18");
    assertThat(why.at("/sentence/en").asString()).isNotBlank();
    wanted.stream()
        .skip(1)
        .forEach(fact -> {
          String[] parts = fact.split("=");
          assertThat(why.get("facts").get(parts[0]).asString()).isEqualTo(parts[1]);
        });
    assertThat(problem.get("citations").toString()).contains(wanted.getFirst());
  }

  @Test
  void whoeverLeavesIsReleasedFromEveryOfficeAndCannotBeAppointedAgain() throws Exception {
    Dinas dinas = Dinas.founded();
    String muda = dinas.placed("AHLI_MUDA");
    String who = dinas.divisionHead();
    done(
        "/v1/units/" + dinas.section() + "/acting-heads",
        mandate(who, "PLT", "3/PLT", "2025-06-01", "2025-08-15"));
    done(
        "/v1/officials/" + who + "/departure",
        "{'departure':'RETIRED','decreeNumber':'882/1','lastDay':'2025-06-30'}");
    await("/v1/units/" + dinas.division(), 3);
    await("/v1/units/" + dinas.section(), 3);
    JsonNode unit = json(service.get(admin, "/v1/units/" + dinas.division()));
    assertThat(unit.at("/heads/0/to").asString()).isEqualTo("2025-06-30");
    JsonNode section = json(service.get(admin, "/v1/units/" + dinas.section()));
    assertThat(section.at("/actingHeads/0/to").asString()).isEqualTo("2025-06-30");
    assertThat(appraiser(muda, "2025-07-01").at("/appraiser/employeeId").asString())
        .isEqualTo(dinas.head());
    assertThat(
            refusal(
                "/v1/units/" + dinas.section() + "/heads",
                "{'employeeId':'%s','decreeNumber':'1','effectiveFrom':'2025-07-01'}"
                    .formatted(who)))
        .isEqualTo("422 official-not-registered");
    assertThat(ids("?q=orang&asOf=2025-07-01&limit=200")).doesNotContain(who).contains(muda);
    assertThat(ids("?q=orang&asOf=2025-06-30&limit=200")).contains(who);
    assertThat(json(service.get(admin, "/v1/officials/" + who)).at("/left/departure").asString())
        .isEqualTo("RETIRED");
  }

  @Test
  void PEN_17_competencesAreFoundWhileTheyCount() throws Exception {
    String who = person(null, "FUNCTIONAL", "AHLI_MUDA");
    String address = "/v1/officials/" + who + "/competences";
    String body = competence("TECHNICAL", "pemetaan drone", 4, "2025-05-06", "2027-05-05");
    done(address, body);
    assertThat(done(address, body).get("events").isEmpty()).as("the same evidence").isTrue();
    await("/v1/officials/" + who, 2);
    assertThat(ids("?competence=DRONE&asOf=2025-05-05")).isEmpty();
    assertThat(ids("?competence=DRONE&asOf=2025-05-06")).containsExactly(who);
    assertThat(ids("?competence=drone&asOf=2027-05-06")).isEmpty();
    JsonNode held = json(service.get(admin, "/v1/officials/" + who)).at("/competences/0");
    assertThat(held.at("/competence/evidence/issuer").asString()).isEqualTo("Balai Contoh");

    String withdrawal = address + "/" + held.get("competenceId").asString() + "/withdrawal";
    done(withdrawal, "{'reason':'dibatalkan penerbit','effectiveFrom':'2026-01-01'}");
    assertThat(refusal(withdrawal, "{'reason':'x','effectiveFrom':'2026-01-01'}"))
        .isEqualTo("404 competence-not-found");
    await("/v1/officials/" + who, 3);
    assertThat(ids("?competence=drone&asOf=2025-12-31")).containsExactly(who);
    assertThat(ids("?competence=drone&asOf=2026-01-01")).isEmpty();
  }

  @Test
  void peopleAreFoundByPartsOfTheirNamesInAnyOrder() throws Exception {
    String nurul = person(null, "FUNCTIONAL", "AHLI_MUDA", "Dr. Nurul Dewi, S.Kom., M.T.");
    String aini = person(null, "FUNCTIONAL", "AHLI_MUDA", "Hj. Désiré Nur’aini Dwi");
    await("/v1/officials/" + nurul, 1);
    await("/v1/officials/" + aini, 1);
    assertThat(ids("?q=dewi%20nur")).containsExactly(nurul);
    assertThat(ids("?q=Dr.%20Dewi%2C%20M.T.")).containsExactly(nurul);
    assertThat(ids("?q=nur%20d")).containsExactlyInAnyOrder(nurul, aini);
    assertThat(ids("?q=desire")).containsExactly(aini);
    assertThat(ids("?q=D%C3%89SIR%C3%89%20nur%27aini")).containsExactly(aini);
    assertThat(ids("?q=.*")).isEmpty();
    done("/v1/officials/" + aini + "/corrections", "{'name':'Nuraini Dwiastuti'}");
    await("/v1/officials/" + aini, 2);
    assertThat(ids("?q=desire")).isEmpty();
    assertThat(ids("?q=dwiastuti")).containsExactly(aini);
  }

  @Test
  void aMandateHasALongestTermAndAStandInSignsNoDecreeOnPeople() throws Exception {
    Dinas dinas = Dinas.founded();
    String standIn = person(null, "STRUCTURAL", null);
    String acting = "/v1/units/" + dinas.section() + "/acting-heads";
    var tooLong =
        service.post(admin, acting, json(mandate(standIn, "PLT", "1", "2025-03-01", "2025-06-01")));
    assertThat(TestService.problem(tooLong)).isEqualTo("422 mandate-too-long");
    assertThat(tooLong.body()).contains("2025-05-31").contains("BKN");
    done(acting, mandate(standIn, "PLT", "1", "2025-03-01", "2025-05-31"));

    String who = person(null, "FUNCTIONAL", "AHLI_MUDA");
    String placement =
        "{'unitId':'%s','decreeNumber':'821/9','effectiveFrom':'2025-04-01',"
            + "'signedBy':{'unitId':'%s','employeeId':'%s'}}";
    String placements = "/v1/officials/" + who + "/placements";
    var refused =
        service.post(
            admin,
            placements,
            json(placement.formatted(dinas.section(), dinas.section(), standIn)));
    assertThat(TestService.problem(refused)).isEqualTo("422 mandate-holder-may-not");
    assertThat(refused.body()).contains("UU 30/2014").contains("Pasal 14 ayat (7)");
    assertThat(refusal(placements, placement.formatted(dinas.section(), dinas.top(), standIn)))
        .isEqualTo("422 not-the-signatorys-office");
    done(placements, placement.formatted(dinas.section(), dinas.top(), dinas.head()));
    String signature = "{\"unitId\":\"%s\",\"employeeId\":\"%s\"}";
    String byHead = signature.formatted(dinas.top(), dinas.head());
    await("/v1/officials/" + who, 2);
    assertThat(
            json(service.get(admin, "/v1/officials/" + who))
                .at("/placements/0/signedBy")
                .toString())
        .isEqualTo(byHead);

    // the same person's next letter is the extension; a third is one too many
    done(
        acting,
        mandate(standIn, "PLT", "2", "2025-06-01", "2025-08-31").replaceFirst("}$", "")
            + ",'signedBy':"
            + byHead
            + "}");
    var third = mandate(standIn, "PLT", "3", "2025-09-01", "2025-09-30");
    var oneTooMany = service.post(admin, acting, json(third));
    assertThat(TestService.problem(oneTooMany)).isEqualTo("422 mandate-too-long");
    assertThat(oneTooMany.body()).contains("2025-08-31").contains("BKN");
    String other = person(null, "STRUCTURAL", null);
    done(acting, mandate(other, "PLT", "3", "2025-09-01", "2025-09-30"));
    // a mandate letter changes nobody's status: a stand-in may sign it
    done(
        "/v1/units/" + Dinas.founded().section() + "/acting-heads",
        mandate(other, "PLT", "4", "2025-07-01", "2025-07-31").replaceFirst("}$", "")
            + ",'signedBy':"
            + signature.formatted(dinas.section(), standIn)
            + "}");
    await("/v1/units/" + dinas.section(), 4);
    JsonNode shown = json(service.get(admin, "/v1/units/" + dinas.section()));
    assertThat(shown.at("/actingHeads/1/signedBy").toString()).isEqualTo(byHead);
    JsonNode history = json(service.get(admin, "/v1/units/" + dinas.section() + "/history"));
    assertThat(history.at("/standIns/1/signedBy").toString())
        .as(history.toString())
        .isEqualTo(byHead);
  }

  @ParameterizedTest(name = "{0} → {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "a grade that does not exist | /positions | {'position':{'kind':'FUNCTIONAL','title':'t','grade':'AHLI_SUPER'},'decreeNumber':'1','effectiveFrom':'2025-03-01'} | 400 invalid-body",
        "a functional post without a grade | /positions | {'position':{'kind':'FUNCTIONAL','title':'t'},'decreeNumber':'1','effectiveFrom':'2025-03-01'} | 422 invalid-official",
        "a post without a decree | /positions | {'position':{'kind':'OPERATIONAL','title':'t'},'effectiveFrom':'2025-03-01'} | 422 invalid-fields",
        "no post | /positions | {} | 422 invalid-fields",
        "a field that is not known | /corrections | {'nama':'Nama Baru'} | 422 invalid-fields",
        "a field within a field that is not known | /positions | {'position':{'kind':'OPERATIONAL','title':'t','colour':'red'},'decreeNumber':'1','effectiveFrom':'2025-03-01'} | 422 invalid-fields",
        "a golongan that is none | /golongan | {'golongan':'V/a','nipKind':'PNS','decreeNumber':'1','effectiveFrom':'2025-03-01'} | 422 invalid-fields",
        "a PPPK's golongan | /golongan | {'golongan':'IX','nipKind':'PPPK','decreeNumber':'1','effectiveFrom':'2025-03-01'} | 422 invalid-official",
        "a name of blanks | /corrections | {'name':'  '} | 422 invalid-official",
        "an address that is none | /corrections | {'email':'a.b'} | 422 invalid-official",
        "a competence without evidence | /competences | {'kind':'TECHNICAL','name':'x','level':3} | 422 invalid-fields",
        "a competence of no kind | /competences | {'kind':'SPIRITUAL','name':'x','level':3} | 400 invalid-body",
        "a level above the highest | /competences | {'kind':'TECHNICAL','name':'x','level':6,'evidence':{'type':'TRAINING','number':'1','issuer':'i','issuedOn':'2025-01-01'}} | 422 invalid-competence",
        "a withdrawal of nothing | /competences/5f0f6f5e-6f3b-5c1a-9a53-8a5e4f1c2d3e/withdrawal | {'reason':'x','effectiveFrom':'2025-03-01'} | 404 competence-not-found",
        "a withdrawal of no identifier | /competences/x/withdrawal | {'reason':'x','effectiveFrom':'2025-03-01'} | 422 invalid-fields",
        "a departure of no kind | /departure | {'departure':'FLED','decreeNumber':'1','lastDay':'2025-03-01'} | 400 invalid-body",
        "a departure on no day | /departure | {'departure':'DIED','decreeNumber':'1'} | 422 invalid-fields",
        "a placement in no unit | /placements | {'unitId':'63.02-none','decreeNumber':'1','effectiveFrom':'2025-03-01'} | 422 placement-unit-not-found",
      })
  void aBadRequestIsNamedAndChangesNothing(String what, String path, String body, String expected)
      throws Exception {
    long before = storedEvents();
    var answer = service.post(admin, "/v1/officials/63.02-known" + path, json(body));
    assertThat(TestService.problem(answer)).as(answer.body()).isEqualTo(expected);
    assertThat(answer.body()).contains("titleId").doesNotContain("Exception");
    var ofAnother = service.post(admin, "/v1/officials/75.04-known" + path, json(body));
    assertThat(ofAnother.statusCode()).as(ofAnother.body()).isBetween(400, 422);
    assertThat(storedEvents()).isEqualTo(before);
  }

  @ParameterizedTest(name = "{0} → {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "a delegation in no unit | /v1/units/63.02-none/appraiser-delegations | {'delegatingUnitId':'63.02-setda','employeeId':'63.02-known','decreeNumber':'1','effectiveFrom':'2025-03-01','effectiveTo':'2025-04-01'} | 404 delegation-unit-not-found",
        "a delegation of another regency's office | /v1/units/63.02-setda/appraiser-delegations | {'delegatingUnitId':'75.04-setda','employeeId':'63.02-known','decreeNumber':'1','effectiveFrom':'2025-03-01','effectiveTo':'2025-04-01'} | 422 nothing-to-delegate",
        "a delegation to another regency's official | /v1/units/63.02-setda/appraiser-delegations | {'delegatingUnitId':'63.02-setda','employeeId':'75.04-known','decreeNumber':'1','effectiveFrom':'2025-03-01','effectiveTo':'2025-04-01'} | 422 delegate-not-found",
        "a delegation before the law | /v1/units/63.02-setda/appraiser-delegations | {'delegatingUnitId':'63.02-setda','employeeId':'63.02-known','decreeNumber':'1','effectiveFrom':'2019-03-01','effectiveTo':'2025-04-01'} | 422 no-regulation-in-force",
        "a delegation that ends before it starts | /v1/units/63.02-setda/appraiser-delegations | {'delegatingUnitId':'63.02-setda','employeeId':'63.02-known','decreeNumber':'1','effectiveFrom':'2025-03-02','effectiveTo':'2025-03-01'} | 422 invalid-delegation",
        "a delegation without an end | /v1/units/63.02-setda/appraiser-delegations | {'delegatingUnitId':'63.02-setda','employeeId':'63.02-known','decreeNumber':'1','effectiveFrom':'2025-03-01'} | 422 invalid-fields",
        "the end of no delegation | /v1/units/63.02-setda/appraiser-delegations/end | {'decreeNumber':'none','effectiveTo':'2025-03-01'} | 404 delegation-not-found",
        "a mandate as next level | /v1/units/63.02-setda/acting-heads | {'employeeId':'63.02-known','capacity':'NEXT_LEVEL','mandateNumber':'1','effectiveFrom':'2025-03-01','effectiveTo':'2025-03-02'} | 422 invalid-appointment",
      })
  void aBadDelegationIsNamedAndChangesNothing(
      String what, String path, String body, String expected) throws Exception {
    long before = storedEvents();
    var answer = service.post(admin, path, json(body));
    assertThat(TestService.problem(answer)).as(answer.body()).isEqualTo(expected);
    assertThat(answer.body()).contains("titleId").doesNotContain("Exception");
    assertThat(storedEvents()).isEqualTo(before);
    String official = service.issuer().token("63.02", "63.02-known", "official");
    assertThat(TestService.problem(service.post(official, path, json(body))))
        .isEqualTo("403 role-missing");
  }

  private static String unit(String id, String kind, String rank, String parent) throws Exception {
    String body =
        Bodies.of(
            "UNIT unitId='%s' kind='%s' rank='%s' parentUnitId=%s code='%s' name='%s'"
                .formatted(
                    id,
                    kind,
                    rank,
                    parent == null ? "null" : "'" + parent + "'",
                    id.substring(6).toUpperCase(Locale.ROOT),
                    "Unit " + id));
    var answer = service.post(admin, "/v1/units", body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return id;
  }

  private static String person(String id, String kind, String grade) throws Exception {
    return person(id, kind, grade, "Orang Contoh");
  }

  private static String person(String id, String kind, String grade, String name) throws Exception {
    String who = id == null ? "63.02-p-" + UUID.randomUUID() : id;
    String position =
        grade == null
            ? "{'kind':'%s','title':'Kepala'}".formatted(kind)
            : "{'kind':'%s','title':'Contoh','grade':'%s'}".formatted(kind, grade);
    String body =
        Bodies.of(
            "OFFICIAL employeeId='%s' nip='%s' position=%s"
                .formatted(who, "198001012005011%03d".formatted(people++), position));
    var answer = service.post(admin, "/v1/officials", body.replace("Baru Contoh", name));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return who;
  }

  private static void appoint(String unit, String who, String from) throws Exception {
    done(
        "/v1/units/" + unit + "/heads",
        "{'employeeId':'%s','decreeNumber':'821/1','effectiveFrom':'%s'}".formatted(who, from));
  }

  private static String mandate(
      String who, String capacity, String number, String from, String to) {
    return ("{'employeeId':'%s','capacity':'%s','mandateNumber':'%s','effectiveFrom':'%s',"
            + "'effectiveTo':'%s'}")
        .formatted(who, capacity, number, from, to);
  }

  private static String competence(
      String kind, String name, int level, String issuedOn, String validUntil) {
    return ("{'kind':'%s','name':'%s','level':%d,'evidence':{'type':'CERTIFICATE','number':'S/1',"
            + "'issuer':'Balai Contoh','issuedOn':'%s','validUntil':'%s'}}")
        .formatted(kind, name, level, issuedOn, validUntil);
  }

  private static JsonNode appraiser(String who, String day) throws Exception {
    var answer = service.get(admin, "/v1/officials/" + who + "/appraiser?asOf=" + day);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return json(answer);
  }

  /** The same once it is as it should become: delegations have no version to wait for. */
  private static void awaited(String who, String day, Predicate<JsonNode> wanted) throws Exception {
    long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    JsonNode answer = appraiser(who, day);
    while (!wanted.test(answer) && System.nanoTime() < deadline) {
      Thread.sleep(20);
      answer = appraiser(who, day);
    }
    assertThat(wanted.test(answer)).as(answer.toString()).isTrue();
  }

  private static List<String> ids(String query) throws Exception {
    List<String> ids = new ArrayList<>();
    json(service.get(admin, "/v1/officials" + query))
        .get("items")
        .forEach(o -> ids.add(o.get("employeeId").asString()));
    return ids;
  }

  private static void await(String address, long version) throws Exception {
    JsonNode read = json(service.get(admin, address + "?minVersion=" + version));
    assertThat(read.get("version").asLong()).isGreaterThanOrEqualTo(version);
  }

  private static long storedEvents() throws Exception {
    try (var connection = service.postgres().getPostgresDatabase().getConnection();
        var rows =
            connection.createStatement().executeQuery("select count(*) from DomainEventEntry")) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private static JsonNode done(String path, String body) throws Exception {
    var answer = service.post(admin, path, json(body));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return json(answer);
  }

  private static String refusal(String path, String body) throws Exception {
    return TestService.problem(service.post(admin, path, json(body)));
  }

  private static List<String> values(JsonNode list, String field) {
    return list.valueStream().map(item -> item.path(field).asString()).toList();
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JSON.readTree(answer.body());
  }

  private static String json(String text) {
    return text.replace('\'', '"');
  }
}
