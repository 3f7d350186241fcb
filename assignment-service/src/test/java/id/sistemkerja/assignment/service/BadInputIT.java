package id.sistemkerja.assignment.service;

import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.assignment.service.RunningService.Answer;
import id.sistemkerja.assignment.service.RunningService.House;
import id.sistemkerja.assignment.service.RunningService.Person;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever is sent, the answer is a clear problem, never a failure of ours, and nothing changes.
 */
@ExtendWith(RunningService.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputIT {
  private static final String NOWHERE = "00000000-0000-4000-8000-000000000000";

  private final House house;
  private final Story story;
  private String draft = "";
  private String submitted = "";
  private String letter = "";
  private String assignment = "";
  private String application = "";

  BadInputIT(House house) {
    this.house = house;
    this.story = Story.kotabaru(house);
  }

  @BeforeAll
  void casesInEveryState() {
    draft = story.draft(Story.COMPLETE);
    submitted = story.submitted();
    letter = story.letterOf(story.withLetter());
    assignment = story.assignmentOf(story.assigned());
    application =
        house
            .as("63.02-prakom-muda")
            .post(
                "/v1/applications",
                "{\"ownerUnitId\":\"63.02-pupr-binamarga\"," + Story.COMPLETE + "}")
            .id();
    house.structure.establish(
        "11.01",
        "11.01-dinas",
        "AGENCY_OFFICE",
        "JPT_PRATAMA",
        "Dinas Contoh",
        null,
        "11.01-dinas",
        "AGENCY_OFFICE",
        "Kepala Dinas Contoh",
        "CONTOH");
    house.structure.establish(
        "11.01",
        "11.01-lain",
        "AGENCY_OFFICE",
        "JPT_PRATAMA",
        "Dinas Lain",
        null,
        "11.01-lain",
        "AGENCY_OFFICE",
        "Kepala Dinas Lain",
        "LAIN");
    house.structure.appoint("11.01", "11.01-dinas", "11.01-kadis", "2025-01-01");
    house.structure.register(
        "11.01", "11.01-jf", "198408012014012982", "PNS", "Contoh", "III/c", "Contoh");
    house.structure.place("11.01", "11.01-jf", "11.01-lain", "11.01-lain");
    house.structure.register(
        "63.02", "63.02-baru", "198408012014012982", "PNS", "Contoh Baru", "III/c", "Contoh");
  }

  private void changesNothing(String expected, Callable<Answer> send) throws Exception {
    Answer answer = send.call();
    assertThat(answer.problem()).isEqualTo(expected);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.json().get("titleId").asString()).isNotBlank();
    assertThat(answer.body()).doesNotContain("Exception").doesNotContain("\tat ");
    UUID correlation = UUID.fromString(answer.json().get("correlationId").asString());
    assertThat(house.eventsOf(correlation)).isZero();
  }

  /** Who · path · body · problem. */
  static Stream<List<String>> commands() {
    return """
    unknown unit                 | OWNER | POST /v1/requests | {"ownerUnitId":"63.02-tidak-ada","officialId":"63.02-prakom-muda"} | 422 unknown-unit
    unit of another regency      | OWNER | POST /v1/requests | {"ownerUnitId":"75.04-disdikbud","officialId":"63.02-prakom-muda"} | 422 unknown-unit
    a unit that another heads    | OWNER | POST /v1/requests | {"ownerUnitId":"63.02-pupr","officialId":"63.02-prakom-muda"} | 403 not-your-step
    unknown official             | OWNER | POST /v1/requests | {"officialId":"63.02-tidak-ada"} | 422 unknown-official
    official of another regency  | OWNER | POST /v1/requests | {"officialId":"75.04-prakom-muda"} | 422 official-of-another-regency
    official without a place     | OWNER | POST /v1/requests | {"officialId":"63.02-baru"} | 422 official-not-placed
    official of the own unit     | OWNER | POST /v1/requests | {"officialId":"63.02-jf-binamarga-pupr-1"} | 422 request-within-unit
    no official                  | OWNER | POST /v1/requests | {"purpose":"x"} | 422 invalid-fields
    identifier of wrong form     | OWNER | POST /v1/requests | {"officialId":"A B"} | 422 invalid-fields
    identifier too long          | OWNER | POST /v1/requests | {"officialId":"%s"} | 422 invalid-fields
    identifier is a number       | OWNER | POST /v1/requests | {"officialId":5} | 422 unknown-official
    identifier is an object      | OWNER | POST /v1/requests | {"officialId":{}} | 400 invalid-body
    ends before it starts        | OWNER | POST /v1/requests | {"officialId":"63.02-prakom-muda","periodFrom":"2026-12-02","periodTo":"2026-12-01"} | 422 invalid-content
    longer than five years       | OWNER | POST /v1/requests | {"officialId":"63.02-prakom-muda","periodFrom":"2026-12-02","periodTo":"2031-12-02"} | 422 invalid-content
    a day that does not exist    | OWNER | POST /v1/requests | {"officialId":"63.02-prakom-muda","periodFrom":"2026-02-30"} | 400 invalid-body
    a day far away               | OWNER | POST /v1/requests | {"officialId":"63.02-prakom-muda","periodFrom":"+999999999-12-31"} | 422 invalid-content
    a day as a list              | OWNER | POST /v1/requests | {"officialId":"63.02-prakom-muda","periodFrom":[2026,13,40]} | 400 invalid-body
    a day as an object           | OWNER | POST /v1/requests | {"officialId":"63.02-prakom-muda","periodFrom":{"a":1}} | 400 invalid-body
    control character            | OWNER | POST /v1/requests | {"officialId":"63.02-prakom-muda","purpose":"a\\u0000b"} | 422 invalid-content
    half a surrogate             | OWNER | POST /v1/requests | {"officialId":"63.02-prakom-muda","purpose":"a\\ud800b"} | 422 invalid-content
    too long a text              | OWNER | POST /v1/requests | {"officialId":"63.02-prakom-muda","purpose":"%s"} | 422 invalid-content
    heads no unit                | 63.02-prakom-muda | POST /v1/requests | {"officialId":"63.02-prakom-terampil"} | 403 heads-no-unit
    unknown person               | 63.02-siapa | POST /v1/requests | {"officialId":"63.02-prakom-terampil"} | 403 heads-no-unit
    no regulation                | 11.01-kadis | POST /v1/requests | {"officialId":"11.01-jf"} | 422 no-regulation-in-force
    null                         | OWNER | POST /v1/requests | null | 400 invalid-body
    a list                       | OWNER | POST /v1/requests | [] | 400 invalid-body
    a text                       | OWNER | POST /v1/requests | "x" | 400 invalid-body
    nothing                      | OWNER | POST /v1/requests |  | 400 invalid-body
    half a body                  | OWNER | POST /v1/requests | {"officialId": | 400 invalid-body
    nested without end           | OWNER | POST /v1/requests | {"x":%[} | 400 invalid-body
    revise what is not there     | OWNER | PUT /v1/requests/NOWHERE | {} | 404 request-not-found
    revise with wrong period     | OWNER | PUT /v1/requests/DRAFT | {"periodFrom":"2026-12-02","periodTo":"2026-12-01"} | 422 invalid-content
    revise another's draft       | ADDRESSEE | PUT /v1/requests/DRAFT | {} | 403 not-your-step
    revise what was sent         | OWNER | PUT /v1/requests/SUBMITTED | {} | 409 request-already-submitted
    send another's draft         | ADDRESSEE | POST /v1/requests/DRAFT/submission | {} | 403 not-your-step
    answer within no days        | OWNER | POST /v1/requests/DRAFT/submission | {"answerWithinWorkingDays":0} | 422 invalid-content
    answer within 61 days        | OWNER | POST /v1/requests/DRAFT/submission | {"answerWithinWorkingDays":61} | 422 invalid-content
    answer within ever           | OWNER | POST /v1/requests/DRAFT/submission | {"answerWithinWorkingDays":99999999999} | 400 invalid-body
    send twice                   | OWNER | POST /v1/requests/SUBMITTED/submission | {} | 409 request-already-submitted
    recommend unasked            | ADDRESSEE | POST /v1/requests/SUBMITTED/recommendation | {"favourable":true} | 409 recommendation-not-asked
    recommend neither            | ADDRESSEE | POST /v1/requests/SUBMITTED/recommendation | {"note":"x"} | 422 invalid-fields
    answer a draft               | ADDRESSEE | POST /v1/requests/DRAFT/decision | {"verdict":"APPROVE"} | 409 request-not-submitted
    answer one's own             | OWNER | POST /v1/requests/SUBMITTED/decision | {"verdict":"APPROVE"} | 403 not-your-step
    answer as the official       | 63.02-prakom-muda | POST /v1/requests/SUBMITTED/decision | {"verdict":"APPROVE"} | 403 not-your-step
    answer of another regency    | 75.04-sekda | POST /v1/requests/SUBMITTED/decision | {"verdict":"APPROVE"} | 404 request-not-found
    no verdict                   | ADDRESSEE | POST /v1/requests/SUBMITTED/decision | {} | 422 invalid-fields
    unknown verdict              | ADDRESSEE | POST /v1/requests/SUBMITTED/decision | {"verdict":"MAYBE"} | 400 invalid-body
    verdict as a number          | ADDRESSEE | POST /v1/requests/SUBMITTED/decision | {"verdict":7} | 400 invalid-body
    refuse without a reason      | ADDRESSEE | POST /v1/requests/SUBMITTED/decision | {"verdict":"REFUSE"} | 422 refusal-reason-missing
    refuse with control chars    | ADDRESSEE | POST /v1/requests/SUBMITTED/decision | {"verdict":"REFUSE","reason":"\\u0007"} | 422 invalid-content
    refuse at length             | ADDRESSEE | POST /v1/requests/SUBMITTED/decision | {"verdict":"REFUSE","reason":"%s"} | 422 invalid-content
    unknown category             | ADDRESSEE | POST /v1/requests/SUBMITTED/decision | {"verdict":"REFUSE","reason":"x","category":"NO"} | 400 invalid-body
    return without a reason      | ADDRESSEE | POST /v1/requests/SUBMITTED/decision | {"verdict":"RETURN"} | 422 invalid-content
    approve with a long note     | ADDRESSEE | POST /v1/requests/SUBMITTED/decision | {"verdict":"APPROVE","note":"%s"} | 422 invalid-content
    withdraw without a reason    | OWNER | POST /v1/requests/SUBMITTED/withdrawal | {} | 422 invalid-content
    withdraw another's           | ADDRESSEE | POST /v1/requests/SUBMITTED/withdrawal | {"reason":"x"} | 403 not-your-step
    appoint nobody               | OWNER | POST /v1/appointments | {"purpose":"x"} | 422 invalid-fields
    appoint somebody unknown     | OWNER | POST /v1/appointments | {"officialId":"63.02-tidak-ada"} | 422 unknown-official
    appoint of another regency   | OWNER | POST /v1/appointments | {"officialId":"75.04-prakom-muda"} | 422 official-of-another-regency
    appoint of another unit      | OWNER | POST /v1/appointments | {"officialId":"63.02-prakom-muda"} | 422 appointment-needs-request
    appoint without a result     | OWNER | POST /v1/appointments | {"officialId":"63.02-jf-binamarga-pupr-1","purpose":"x"} | 422 letter-content-incomplete
    appoint the wrong way round  | OWNER | POST /v1/appointments | {"officialId":"63.02-jf-binamarga-pupr-1","purpose":"x","expectedResult":"y","periodFrom":"2026-12-02","periodTo":"2026-12-01"} | 422 invalid-content
    appoint as nobody known      | 63.02-siapa | POST /v1/appointments | {"officialId":"63.02-prakom-muda","purpose":"x","expectedResult":"y","periodFrom":"2026-12-01","periodTo":"2026-12-02"} | 403 not-your-step
    appoint a head               | OWNER | POST /v1/appointments | {"officialId":"63.02-sekda"} | 422 official-not-placed
    appoint with more than asked | OWNER | POST /v1/appointments | {"officialId":"63.02-jf-binamarga-pupr-1","salary":1} | 422 invalid-fields
    appoint with no body         | OWNER | POST /v1/appointments |  | 400 invalid-body
    apply to an unknown unit     | 63.02-prakom-muda | POST /v1/applications | {"ownerUnitId":"63.02-tidak-ada"} | 422 unknown-unit
    apply elsewhere              | 63.02-prakom-muda | POST /v1/applications | {"ownerUnitId":"75.04-disdikbud"} | 422 unknown-unit
    apply as a head              | OWNER | POST /v1/applications | {"purpose":"x"} | 422 official-not-placed
    apply as nobody known        | 63.02-siapa | POST /v1/applications | {"purpose":"x"} | 422 unknown-official
    apply with control chars     | 63.02-prakom-muda | POST /v1/applications | {"ownerUnitId":"63.02-pupr-binamarga","purpose":"a\\u0000b"} | 422 invalid-content
    apply within, saying little  | 63.02-prakom-muda | POST /v1/applications | {"purpose":"x"} | 422 letter-content-incomplete
    write down another unit's    | OWNER | POST /v1/applications/statements | {"officialId":"63.02-prakom-muda","purpose":"x"} | 403 not-your-step
    write down nobody's          | OWNER | POST /v1/applications/statements | {} | 422 invalid-fields
    confirm what is not there    | 63.02-prakom-muda | POST /v1/applications/NOWHERE/confirmation |  | 404 application-not-found
    confirm what was sent        | 63.02-prakom-muda | POST /v1/applications/APPLICATION/confirmation |  | 409 nothing-to-confirm
    agree to what is not there   | OWNER | POST /v1/applications/NOWHERE/decision | {"verdict":"AGREE"} | 404 application-not-found
    agree as a stranger          | OWNER | POST /v1/applications/APPLICATION/decision | {"verdict":"AGREE"} | 403 not-your-step
    agree as the applicant       | 63.02-prakom-muda | POST /v1/applications/APPLICATION/decision | {"verdict":"AGREE"} | 403 not-your-step
    agree of another regency     | 75.04-sekda | POST /v1/applications/APPLICATION/decision | {"verdict":"AGREE"} | 404 application-not-found
    no verdict on it             | OWNER | POST /v1/applications/APPLICATION/decision | {} | 422 invalid-fields
    unknown verdict on it        | OWNER | POST /v1/applications/APPLICATION/decision | {"verdict":"APPROVE"} | 400 invalid-body
    decline without a reason     | 63.02-kabid-aptika | POST /v1/applications/APPLICATION/decision | {"verdict":"DECLINE"} | 422 refusal-reason-missing
    decline at length            | 63.02-kabid-aptika | POST /v1/applications/APPLICATION/decision | {"verdict":"DECLINE","reason":"%s"} | 422 invalid-content
    return it without a reason   | 63.02-kabid-aptika | POST /v1/applications/APPLICATION/decision | {"verdict":"RETURN"} | 422 invalid-content
    agree with a long note       | 63.02-kabid-aptika | POST /v1/applications/APPLICATION/decision | {"verdict":"AGREE","note":"%s"} | 422 invalid-content
    complete what was sent       | 63.02-prakom-muda | PUT /v1/applications/APPLICATION | {} | 409 application-already-submitted
    withdraw without a reason    | 63.02-prakom-muda | POST /v1/applications/APPLICATION/withdrawal | {} | 422 invalid-content
    withdraw another's           | OWNER | POST /v1/applications/APPLICATION/withdrawal | {"reason":"x"} | 403 only-the-applicant
    ask no agency                | OWNER | POST /v1/agency-requests | {"people":1,"purpose":"x","competence":"x","expectedResult":"x","periodFrom":"2026-12-01","periodTo":"2026-12-31"} | 422 invalid-content
    ask a regency of wrong form  | OWNER | POST /v1/agency-requests | {"regency":"A B"} | 422 invalid-fields
    ask an unknown regency       | OWNER | POST /v1/agency-requests | {"regency":"11.01"} | 422 unknown-agency
    ask the own regency          | OWNER | POST /v1/agency-requests | {"regency":"63.02"} | 422 own-agency
    ask an agency for nobody     | OWNER | POST /v1/agency-requests | {"regency":"75.04","people":0} | 422 invalid-content
    ask an agency for too many   | OWNER | POST /v1/agency-requests | {"regency":"75.04","people":99999999999} | 400 invalid-body
    ask an agency for a fraction | OWNER | POST /v1/agency-requests | {"regency":"75.04","people":{}} | 400 invalid-body
    ask an agency as nobody      | 63.02-siapa | POST /v1/agency-requests | {"regency":"75.04"} | 403 heads-no-unit
    complete what is not there   | OWNER | PUT /v1/agency-requests/NOWHERE | {} | 404 agency-request-not-found
    decide without a verdict     | OWNER | POST /v1/agency-requests/NOWHERE/decision | {} | 422 invalid-fields
    decide on what is not there  | OWNER | POST /v1/agency-requests/NOWHERE/decision | {"verdict":"AGREE"} | 404 agency-request-not-found
    decide in another word       | OWNER | POST /v1/agency-requests/NOWHERE/decision | {"verdict":"MAYBE"} | 400 invalid-body
    withdraw what never left     | OWNER | POST /v1/agency-requests/NOWHERE/withdrawal | {} | 404 agency-request-not-found
    record a reply without day   | OWNER | POST /v1/agency-requests/NOWHERE/reply | {} | 422 invalid-fields
    record a reply without list  | OWNER | POST /v1/agency-requests/NOWHERE/reply | {"date":"2026-01-01"} | 422 invalid-fields
    record a reply without scan  | OWNER | POST /v1/agency-requests/NOWHERE/reply | {"date":"2026-01-01","officials":[]} | 422 scan-missing
    record an unknown scan       | OWNER | POST /v1/agency-requests/NOWHERE/reply | {"date":"2026-01-01","officials":[],"scanId":"00000000-0000-0000-0000-000000000000"} | 422 unknown-scan
    record no refusal            | OWNER | POST /v1/agency-requests/NOWHERE/reply-refusal | {} | 422 invalid-fields
    record nobody's letter       | OWNER | POST /v1/agency-requests/NOWHERE/assignments | {} | 422 invalid-fields
    record that there is none    | OWNER | POST /v1/agency-requests/NOWHERE/assignments | {"no":1,"notMade":"x"} | 404 agency-request-not-found
    record half a request        | OWNER | POST /v1/incoming-agency-requests | {"date":"2026-01-01"} | 422 invalid-fields
    instruct nobody              | OWNER | POST /v1/incoming-agency-requests/NOWHERE/instruction | {} | 422 invalid-fields
    instruct what is not there   | OWNER | POST /v1/incoming-agency-requests/NOWHERE/instruction | {"appraiserUnitId":"63.02-diskominfo"} | 404 agency-request-not-found
    instruct an unknown unit     | OWNER | POST /v1/incoming-agency-requests/NOWHERE/instruction | {"appraiserUnitId":"63.02-tidak-ada"} | 422 unknown-unit
    nominate no list             | OWNER | POST /v1/incoming-agency-requests/NOWHERE/nomination | {} | 422 invalid-fields
    nominate null                | OWNER | POST /v1/incoming-agency-requests/NOWHERE/nomination | {"officialIds":[null]} | 422 invalid-fields
    nominate for nothing         | OWNER | POST /v1/incoming-agency-requests/NOWHERE/nomination | {"officialIds":[]} | 404 agency-request-not-found
    recommend neither            | OWNER | POST /v1/incoming-agency-requests/NOWHERE/recommendation | {} | 422 invalid-fields
    recommend nobody             | OWNER | POST /v1/incoming-agency-requests/NOWHERE/recommendation | {"favourable":true} | 404 agency-request-not-found
    answer for nothing           | OWNER | POST /v1/incoming-agency-requests/NOWHERE/availability | {} | 404 agency-request-not-found
    return nothing               | OWNER | POST /v1/incoming-agency-requests/NOWHERE/return | {} | 404 agency-request-not-found
    refuse nothing               | OWNER | POST /v1/incoming-agency-requests/NOWHERE/refusal | {} | 404 agency-request-not-found
    withdraw nothing there       | OWNER | POST /v1/incoming-agency-requests/NOWHERE/withdrawal | {} | 404 agency-request-not-found
    reply to nothing             | OWNER | POST /v1/incoming-agency-requests/NOWHERE/reply | {} | 404 agency-request-not-found
    propose for nothing          | 35.17-kabid-aptika | POST /v1/proposals | {"officialId":"35.17-prakom-muda"} | 422 invalid-fields
    propose for a strange duty   | 35.17-kabid-aptika | POST /v1/proposals | {"duty":"BOSS","officialId":"35.17-prakom-muda"} | 400 invalid-body
    propose nobody               | 35.17-kabid-aptika | POST /v1/proposals | {"duty":"CONTROLLER"} | 422 invalid-fields
    propose somebody unknown     | 35.17-kabid-aptika | POST /v1/proposals | {"duty":"CONTROLLER","officialId":"35.17-tidak-ada"} | 422 unknown-official
    propose of another regency   | 35.17-kabid-aptika | POST /v1/proposals | {"duty":"CONTROLLER","officialId":"63.02-prakom-muda"} | 422 official-of-another-regency
    propose for another's unit   | 35.17-kabid-aptika | POST /v1/proposals | {"duty":"CONTROLLER","officialId":"35.17-prakom-muda","ownerUnitId":"63.02-pupr"} | 422 unknown-unit
    propose of the wrong grade   | 35.17-kabid-aptika | POST /v1/proposals | {"duty":"CONTROLLER","officialId":"35.17-prakom-madya"} | 422 grade-not-allowed-for-duty
    propose without a substance  | 35.17-kabid-aptika | POST /v1/proposals | {"duty":"CONTROLLER","officialId":"35.17-prakom-muda","purpose":"x"} | 422 invalid-content
    propose at length            | 35.17-kabid-aptika | POST /v1/proposals | {"duty":"CONTROLLER","officialId":"35.17-prakom-muda","substance":"%s"} | 422 invalid-content
    propose as an official       | 35.17-prakom-madya | POST /v1/proposals | {"duty":"CONTROLLER","officialId":"35.17-prakom-muda","substance":"x","purpose":"x"} | 403 heads-no-unit
    propose what is unknown here | OWNER | POST /v1/proposals | {"duty":"CONTROLLER","officialId":"63.02-prakom-muda"} | 422 duty-not-provided-for
    propose a lead who is none   | 33.13-kadis-diskominfo | POST /v1/proposals | {"duty":"TEAM_LEAD","officialId":"33.13-prakom-muda","substance":"x"} | 422 lead-heads-no-unit
    propose with more than asked | 35.17-kabid-aptika | POST /v1/proposals | {"duty":"CONTROLLER","officialId":"35.17-prakom-muda","salary":1} | 422 invalid-fields
    answer no proposal           | 35.17-sekda | POST /v1/proposals/NOWHERE/decision | {"verdict":"APPROVE"} | 404 proposal-not-found
    answer it in no way          | 35.17-sekda | POST /v1/proposals/NOWHERE/decision | {} | 422 invalid-fields
    answer it in a strange way   | 35.17-sekda | POST /v1/proposals/NOWHERE/decision | {"verdict":"MAYBE"} | 400 invalid-body
    complete no proposal         | 35.17-kabid-aptika | PUT /v1/proposals/NOWHERE | {} | 404 proposal-not-found
    withdraw no proposal         | 35.17-kabid-aptika | POST /v1/proposals/NOWHERE/withdrawal | {"reason":"x"} | 404 proposal-not-found
    a nature that is none        | OWNER | POST /v1/appointments | {"officialId":"63.02-jf-binamarga-pupr-1","nature":"SECRET"} | 400 invalid-body
    a decree's basis at length   | OWNER | POST /v1/appointments | {"officialId":"63.02-jf-binamarga-pupr-1","decreeBasis":"%s"} | 422 invalid-content
    refuse a letter not there    | 63.02-sekda | POST /v1/letters/NOWHERE/refusal | {"reason":"x"} | 404 letter-not-found
    refuse another's letter      | OWNER | POST /v1/letters/LETTER/refusal | {"reason":"x"} | 403 not-your-step
    refuse a letter silently     | 63.02-sekda | POST /v1/letters/LETTER/refusal | {} | 422 invalid-content
    return a letter silently     | 63.02-sekda | POST /v1/letters/LETTER/return | {"reason":" "} | 422 invalid-content
    return a letter at length    | 63.02-sekda | POST /v1/letters/LETTER/return | {"reason":"%s"} | 422 invalid-content
    withdraw another's letter    | 63.02-sekda | POST /v1/letters/LETTER/withdrawal | {"reason":"x"} | 403 not-your-step
    withdraw a letter silently   | OWNER | POST /v1/letters/LETTER/withdrawal | {} | 422 invalid-content
    correct what waits           | OWNER | PUT /v1/letters/LETTER | {"purpose":"x","expectedResult":"y"} | 409 letter-not-returned
    correct the wrong way round  | OWNER | PUT /v1/letters/LETTER | {"periodFrom":"2026-12-02","periodTo":"2026-12-01"} | 422 invalid-fields
    correct without a beginning  | OWNER | PUT /v1/letters/LETTER | {"periodTo":"2026-12-01"} | 422 invalid-fields
    reserve as a stranger        | OWNER | POST /v1/registers/63.02:63.02-setda:2026/blocks | {"count":1,"reason":"x"} | 403 not-your-step
    reserve in another regency   | 75.04-sekda | POST /v1/registers/63.02:63.02-setda:2026/blocks | {"count":1,"reason":"x"} | 404 register-not-found
    reserve of no unit           | 63.02-sekda | POST /v1/registers/63.02:63.02-tidak-ada:2026/blocks | {"count":1,"reason":"x"} | 404 register-not-found
    reserve of last year         | 63.02-sekda | POST /v1/registers/63.02:63.02-setda:2025/blocks | {"count":1,"reason":"x"} | 409 register-of-another-year
    reserve in no register       | 63.02-sekda | POST /v1/registers/setda/blocks | {"count":1,"reason":"x"} | 422 invalid-fields
    reserve nothing              | 63.02-sekda | POST /v1/registers/63.02:63.02-setda:2026/blocks | {"count":0,"reason":"x"} | 422 invalid-content
    reserve too many             | 63.02-sekda | POST /v1/registers/63.02:63.02-setda:2026/blocks | {"count":101,"reason":"x"} | 422 invalid-content
    reserve without end          | 63.02-sekda | POST /v1/registers/63.02:63.02-setda:2026/blocks | {"count":99999999999,"reason":"x"} | 400 invalid-body
    reserve without a reason     | 63.02-sekda | POST /v1/registers/63.02:63.02-setda:2026/blocks | {"count":1} | 422 invalid-content
    reserve at length            | 63.02-sekda | POST /v1/registers/63.02:63.02-setda:2026/blocks | {"count":1,"reason":"%s"} | 422 invalid-content
    reserve with no body         | 63.02-sekda | POST /v1/registers/63.02:63.02-setda:2026/blocks |  | 400 invalid-body
    use what is not reserved     | 63.02-sekda | POST /v1/registers/63.02:63.02-setda:2026/numbers/1/use | {"usedOn":"2026-11-24","subject":"x","official":"y"} | 409 number-not-reserved
    use a number below none      | 63.02-sekda | POST /v1/registers/63.02:63.02-setda:2026/numbers/-1/use | {"usedOn":"2026-11-24","subject":"x","official":"y"} | 409 number-not-reserved
    use no number                | 63.02-sekda | POST /v1/registers/63.02:63.02-setda:2026/numbers/x/use | {"usedOn":"2026-11-24","subject":"x","official":"y"} | 422 invalid-fields
    use on no day                | 63.02-sekda | POST /v1/registers/63.02:63.02-setda:2026/numbers/1/use | {"usedOn":"2026-02-30"} | 400 invalid-body
    use as a stranger            | OWNER | POST /v1/registers/63.02:63.02-setda:2026/numbers/1/use | {"usedOn":"2026-11-24","subject":"x","official":"y"} | 403 not-your-step
    void what is not reserved    | 63.02-sekda | POST /v1/registers/63.02:63.02-setda:2026/numbers/1/void | {"reason":"x"} | 409 number-not-reserved
    void as a stranger           | OWNER | POST /v1/registers/63.02:63.02-setda:2026/numbers/1/void | {"reason":"x"} | 403 not-your-step
    malformed id                 | OWNER | POST /v1/requests/not-a-uuid/withdrawal | {"reason":"x"} | 422 invalid-fields
    sign what is not there       | 63.02-sekda | POST /v1/letters/NOWHERE/signature |  | 404 letter-not-found
    sign another's letter        | OWNER | POST /v1/letters/LETTER/signature |  | 403 not-your-step
    sign of another regency      | 75.04-sekda | POST /v1/letters/LETTER/signature |  | 404 letter-not-found
    sign as nobody known         | 63.02-siapa | POST /v1/letters/LETTER/signature |  | 403 role-missing
    acknowledge what is not      | 63.02-prakom-muda | POST /v1/assignments/NOWHERE/acknowledgement |  | 404 assignment-not-found
    acknowledge another's        | OWNER | POST /v1/assignments/ASSIGNMENT/acknowledgement |  | 403 not-the-official
    report unacknowledged        | 63.02-prakom-muda | POST /v1/assignments/ASSIGNMENT/reports | {"summary":"x"} | 409 assignment-not-acknowledged
    review what is not           | OWNER | POST /v1/assignments/NOWHERE/review | {"verdict":"ACCEPT"} | 404 assignment-not-found
    review unacknowledged        | OWNER | POST /v1/assignments/ASSIGNMENT/review | {"verdict":"ACCEPT"} | 409 assignment-not-acknowledged
    review without a verdict     | OWNER | POST /v1/assignments/ASSIGNMENT/review | {} | 422 invalid-fields
    close unacknowledged         | OWNER | POST /v1/assignments/ASSIGNMENT/closure | {"verdict":"ACCEPT"} | 409 assignment-not-acknowledged
    change what is not           | OWNER | POST /v1/assignments/NOWHERE/changes | {"kind":"EXTEND","periodTo":"2027-06-30"} | 404 assignment-not-found
    change another's             | ADDRESSEE | POST /v1/assignments/ASSIGNMENT/changes | {"kind":"EXTEND","periodTo":"2027-06-30"} | 403 not-your-step
    change as the official       | 63.02-prakom-muda | POST /v1/assignments/ASSIGNMENT/changes | {"kind":"EXTEND","periodTo":"2027-06-30"} | 403 not-your-step
    change of another regency    | 75.04-sekda | POST /v1/assignments/ASSIGNMENT/changes | {"kind":"EXTEND","periodTo":"2027-06-30"} | 404 assignment-not-found
    change without a kind        | OWNER | POST /v1/assignments/ASSIGNMENT/changes | {} | 422 invalid-fields
    change of an unknown kind    | OWNER | POST /v1/assignments/ASSIGNMENT/changes | {"kind":"SHRINK"} | 400 invalid-body
    extend without a day         | OWNER | POST /v1/assignments/ASSIGNMENT/changes | {"kind":"EXTEND"} | 422 invalid-content
    extend to an earlier day     | OWNER | POST /v1/assignments/ASSIGNMENT/changes | {"kind":"EXTEND","periodTo":"2027-02-26"} | 422 invalid-content
    extend beyond five years     | OWNER | POST /v1/assignments/ASSIGNMENT/changes | {"kind":"EXTEND","periodTo":"2031-12-01"} | 422 invalid-content
    extend for ever              | OWNER | POST /v1/assignments/ASSIGNMENT/changes | {"kind":"EXTEND","periodTo":"+999999999-12-31"} | 422 invalid-content
    extend with other words      | OWNER | POST /v1/assignments/ASSIGNMENT/changes | {"kind":"EXTEND","periodTo":"2027-06-30","purpose":"x"} | 422 invalid-content
    amend nothing                | OWNER | POST /v1/assignments/ASSIGNMENT/changes | {"kind":"AMEND"} | 422 invalid-content
    amend at length              | OWNER | POST /v1/assignments/ASSIGNMENT/changes | {"kind":"AMEND","purpose":"%s"} | 422 invalid-content
    amend with control chars     | OWNER | POST /v1/assignments/ASSIGNMENT/changes | {"kind":"AMEND","purpose":"a\\u0000b"} | 422 invalid-content
    revoke without a reason      | OWNER | POST /v1/assignments/ASSIGNMENT/changes | {"kind":"REVOKE","revokedFrom":"2027-01-04"} | 422 invalid-content
    revoke without a day         | OWNER | POST /v1/assignments/ASSIGNMENT/changes | {"kind":"REVOKE","reason":"x"} | 422 invalid-content
    revoke from a past day       | OWNER | POST /v1/assignments/ASSIGNMENT/changes | {"kind":"REVOKE","reason":"x","revokedFrom":"2020-01-04"} | 422 invalid-content
    finish later                 | OWNER | POST /v1/assignments/ASSIGNMENT/changes | {"kind":"FINISH_EARLY","reason":"x","periodTo":"2027-03-26"} | 422 invalid-content
    finish without a reason      | OWNER | POST /v1/assignments/ASSIGNMENT/changes | {"kind":"FINISH_EARLY","periodTo":"2026-12-26"} | 422 invalid-content
    set times as a head          | OWNER | PUT /v1/due-times | {"steps":{}} | 403 role-missing
    set times of no kind         | ADMIN | PUT /v1/due-times | {} | 422 invalid-fields
    set times of another kind    | ADMIN | PUT /v1/due-times | {"steps":{"DANCE":{"within":3}}} | 400 invalid-body
    set times of nothing         | ADMIN | PUT /v1/due-times | {"steps":{"CLOSE":null}} | 422 invalid-fields
    set no days                  | ADMIN | PUT /v1/due-times | {"steps":{"CLOSE":{"within":0}}} | 422 invalid-content
    set days without end         | ADMIN | PUT /v1/due-times | {"steps":{"CLOSE":{"within":99999999999}}} | 400 invalid-body
    set times for a past day     | ADMIN | PUT /v1/due-times | {"from":"2020-01-01","steps":{}} | 422 invalid-content
    set times for no day         | ADMIN | PUT /v1/due-times | {"from":"2026-02-30","steps":{}} | 400 invalid-body
    set times for ever           | ADMIN | PUT /v1/due-times | {"from":"+999999999-12-31","steps":{}} | 422 invalid-content
    set more than times          | ADMIN | PUT /v1/due-times | {"steps":{},"regency":"75.04"} | 422 invalid-fields
    set times by a list          | ADMIN | PUT /v1/due-times | {"steps":[]} | 400 invalid-body
    set holidays as a head       | OWNER | PUT /v1/holidays | {"from":"2027-01-01","holidays":[]} | 403 role-missing
    set no holidays              | ADMIN | PUT /v1/holidays | {"from":"2027-01-01"} | 422 invalid-fields
    set holidays from no day     | ADMIN | PUT /v1/holidays | {"holidays":[]} | 422 invalid-fields
    set an empty holiday         | ADMIN | PUT /v1/holidays | {"from":"2027-01-01","holidays":[null]} | 422 invalid-fields
    set a holiday without a name | ADMIN | PUT /v1/holidays | {"from":"2027-01-01","holidays":[{"on":"2027-01-01"}]} | 422 invalid-fields
    set a nameless holiday       | ADMIN | PUT /v1/holidays | {"from":"2027-01-01","holidays":[{"on":"2027-01-01","name":" "}]} | 422 invalid-content
    set a holiday at length      | ADMIN | PUT /v1/holidays | {"from":"2027-01-01","holidays":[{"on":"2027-01-01","name":"%s"}]} | 422 invalid-content
    set a holiday twice          | ADMIN | PUT /v1/holidays | {"from":"2027-01-01","holidays":[{"on":"2027-01-01","name":"x"},{"on":"2027-01-01","name":"y"}]} | 422 invalid-content
    set an earlier holiday       | ADMIN | PUT /v1/holidays | {"from":"2027-01-01","holidays":[{"on":"2026-12-31","name":"x"}]} | 422 invalid-content
    set a holiday for ever       | ADMIN | PUT /v1/holidays | {"from":"2027-01-01","holidays":[{"on":"+999999999-12-31","name":"x"}]} | 422 invalid-content
    set a holiday of no kind     | ADMIN | PUT /v1/holidays | {"from":"2027-01-01","holidays":[{"on":"2027-01-01","name":"x","kind":"NAP"}]} | 400 invalid-body
    post times                   | ADMIN | POST /v1/due-times | {} | 405 method-not-allowed
    word letters as no admin     | OWNER | POST /v1/templates/REFUSAL/versions | {"basedOn":0,"texts":{}} | 403 role-missing
    publish as no admin          | OWNER | POST /v1/templates/REFUSAL/publications | {"version":0,"from":"2026-12-01"} | 403 role-missing
    no such address              | OWNER | POST /v1/nothing | {} | 404 not-found
    no such method               | OWNER | PUT /v1/requests | {} | 405 method-not-allowed
    """
        .lines()
        .map(line -> Stream.of(line.split("\\|", -1)).map(String::strip).toList());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("commands")
  void aWrongCommandIsRefused(List<String> row) throws Exception {
    Person person =
        switch (row.get(1)) {
          case "OWNER" -> story.ownerHead();
          case "ADDRESSEE" -> story.head(story.addressee());
          case "ADMIN" -> house.as("63.02-admin", "regency-admin");
          default -> house.as(row.get(1));
        };
    String path =
        row.get(2)
            .replace("NOWHERE", NOWHERE)
            .replace("DRAFT", draft)
            .replace("SUBMITTED", submitted)
            .replace("LETTER", letter)
            .replace("APPLICATION", application)
            .replace("ASSIGNMENT", assignment);
    String body = row.get(3).replace("%s", "x".repeat(2001)).replace("%[", "[".repeat(50_000));
    changesNothing(
        row.get(4),
        () ->
            path.startsWith("PUT ")
                ? person.put(path.substring(4), body)
                : person.post(path.substring(5), body));
  }

  static Stream<List<String>> reads() {
    return """
    GET /v1/cases/not-a-uuid | 422 invalid-fields
    GET /v1/cases/NOWHERE | 404 not-found
    GET /v1/cases/NOWHERE/history | 404 not-found
    GET /v1/cases/NOWHERE/workload | 404 not-found
    GET /v1/cases/x/workload | 422 invalid-fields
    GET /v1/cases/DRAFT/history?asOf=yesterday | 422 invalid-fields
    GET /v1/cases/DRAFT/history?asOf=2026-02-30T00:00:00Z | 422 invalid-fields
    GET /v1/cases/DRAFT/history?asOf=-1000000000-01-01T00:00:00Z | 404 not-found
    GET /v1/cases/DRAFT?seen=x | 422 invalid-fields
    GET /v1/cases?box=EVERYTHING | 422 invalid-fields
    GET /v1/cases?box=ALL | 403 role-missing
    GET /v1/cases?stage=NONE | 422 invalid-fields
    GET /v1/cases?limit=many | 422 invalid-fields
    GET /v1/cases?limit=99999999999 | 422 invalid-fields
    GET /v1/cases?cursor=2026 | 422 invalid-fields
    GET /v1/cases?cursor=%7B%22$gt%22%3A1%7D | 422 invalid-fields
    GET /v1/cases?q=%2F%2F | 422 invalid-fields
    GET /v1/cases/NOWHERE/documents | 404 not-found
    GET /v1/cases/x/documents | 422 invalid-fields
    GET /v1/cases/DRAFT/documents/NOWHERE/pdf | 404 not-found
    GET /v1/cases/DRAFT/documents/x/pdf | 422 invalid-fields
    GET /v1/templates | 403 role-missing
    GET /v1/templates/REFUSAL | 403 role-missing
    GET /v1/templates/NONE | 422 invalid-fields
    GET /v1/inbox?limit=x | 422 invalid-fields
    GET /v1/overdue?limit=x | 422 invalid-fields
    GET /v1/overdue?cursor=2026 | 422 invalid-fields
    GET /v1/overdue?cursor=%7B%22$gt%22%3A1%7D | 422 invalid-fields
    GET /v1/overdue?unitId=63.02-tidak-ada | 422 unknown-unit
    GET /v1/overdue?unitId=75.04-disdikbud | 422 unknown-unit
    GET /v1/overdue?unitId=63.02-diskominfo | 403 unit-not-below-you
    GET /v1/overdue?unitId=A%20B | 422 invalid-fields
    GET /v1/due-times?asOf=tomorrow | 422 invalid-fields
    GET /v1/holidays?year=soon | 422 invalid-fields
    GET /v1/letters?year=soon | 422 invalid-fields
    GET /v1/letters?year=1999 | 422 invalid-fields
    GET /v1/letters?limit=x | 422 invalid-fields
    GET /v1/letters?cursor=2026 | 422 invalid-fields
    GET /v1/letters?cursor=%7B%22$gt%22%3A1%7D | 422 invalid-fields
    GET /v1/letters?q=... | 422 invalid-fields
    GET /v1/letters/register.xlsx?year=2200 | 422 invalid-fields
    GET /v1/assignments?asOf=yesterday | 422 invalid-fields
    GET /v1/assignments?asOf=%2B999999999-12-31 | 422 invalid-fields
    GET /v1/assignments?expiringWithinDays=-1 | 422 invalid-fields
    GET /v1/assignments?expiringWithinDays=367 | 422 invalid-fields
    GET /v1/assignments?expiringWithinDays=x | 422 invalid-fields
    GET /v1/assignments?cursor=2026 | 422 invalid-fields
    GET /v1/requests/NOWHERE | 404 not-found
    GET /v1/requests/preview | 422 invalid-fields
    GET /v1/requests/preview?officialId=A%20B | 422 invalid-fields
    GET /v1/requests/preview?officialId=63.02-tidak-ada | 422 unknown-official
    GET /v1/requests/preview?officialId=75.04-prakom-muda | 422 official-of-another-regency
    GET /v1/requests/preview?officialId=63.02-baru | 422 official-not-placed
    GET /v1/requests/preview?officialId=63.02-jf-binamarga-pupr-1 | 422 request-within-unit
    GET /v1/requests/preview?officialId=63.02-prakom-muda&ownerUnitId=63.02-tidak-ada | 422 unknown-unit
    GET /v1/requests/preview?officialId=63.02-prakom-muda&ownerUnitId=75.04-disdikbud | 422 unknown-unit
    GET /v1/appointments/preview | 422 invalid-fields
    GET /v1/appointments/preview?officialId=63.02-tidak-ada | 422 unknown-official
    GET /v1/appointments/preview?officialId=75.04-prakom-muda | 422 official-of-another-regency
    GET /v1/appointments/preview?officialId=63.02-baru | 422 official-not-placed
    GET /v1/applications/preview?officialId=63.02-tidak-ada | 422 unknown-official
    GET /v1/applications/preview?officialId=63.02-baru | 422 official-not-placed
    GET /v1/applications/preview?ownerUnitId=A%20B | 422 invalid-fields
    GET /v1/applications/preview | 422 official-not-placed
    GET /v1/letters/NOWHERE | 404 letter-not-found
    GET /v1/letters/NOWHERE/pdf | 404 letter-not-found
    GET /v1/letters/x/pdf | 422 invalid-fields
    GET /v1/letters/NOWHERE/seal | 404 letter-not-found
    GET /v1/letters/x/seal | 422 invalid-fields
    GET /verify/x/seal | 404 letter-not-found
    GET /verify/63.02-NOWHERE/seal?sha256=x | 404 letter-not-found
    GET /v1/registers/x | 422 invalid-fields
    GET /v1/registers/63.02:63.02-setda:2026 | 403 not-your-step
    GET /v1/registers/75.04:75.04-setda:2026 | 404 register-not-found
    GET /v1/registers/63.02:63.02-setda:2026/numbers | 403 not-your-step
    GET /v1/registers/63.02:63.02-pupr-binamarga:2026/numbers?after=x | 422 invalid-fields
    GET /v1/assignments/NOWHERE | 404 not-found
    GET /v1/agency-requests/NOWHERE | 404 not-found
    GET /v1/agency-requests/NOWHERE/history | 404 not-found
    GET /v1/agency-requests/NOWHERE/scans/NOWHERE | 404 not-found
    GET /v1/agency-requests/not-a-uuid | 422 invalid-fields
    GET /v1/agency-requests?cursor=x | 422 invalid-fields
    GET /v1/agency-requests?stage=x | 422 invalid-fields
    GET /v1/agency-requests/preview?regency=x | 422 invalid-fields
    GET /v1/incoming-agency-requests/NOWHERE | 404 not-found
    GET /v1/incoming-agency-requests?cursor=x | 422 invalid-fields
    GET /v1/proposals/preview | 422 invalid-fields
    GET /v1/proposals/preview?duty=BOSS | 422 invalid-fields
    GET /v1/proposals/preview?duty=CONTROLLER | 422 invalid-fields
    GET /v1/proposals/preview?duty=CONTROLLER&officialId=75.04-prakom-muda | 422 official-of-another-regency
    GET /v1/nothing | 404 not-found
    """
        .lines()
        .map(line -> Stream.of(line.split("\\|", -1)).map(String::strip).toList());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("reads")
  void aWrongReadIsRefused(List<String> row) throws Exception {
    String path = row.get(0).substring(4).replace("NOWHERE", NOWHERE).replace("DRAFT", draft);
    changesNothing(row.get(1), () -> story.ownerHead().get(path));
  }

  @ParameterizedTest
  @ValueSource(strings = {"63.02-tidak-ada", "75.04-disdikbud"})
  void nobodyAppliesToAUnitThatTheRegencyDoesNotHave(String unit) throws Exception {
    changesNothing(
        "422 unknown-unit",
        () -> house.as("63.02-prakom-muda").get("/v1/applications/preview?ownerUnitId=" + unit));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "0", "201", "2147483647", "-2147483648"})
  void aLimitOutsideItsBoundsIsBroughtWithin(String limit) {
    assertThat(story.ownerHead().get("/v1/cases?limit=" + limit).ok().get("items").size())
        .isBetween(1, 200);
    assertThat(story.ownerHead().get("/v1/inbox?limit=" + limit).ok().get("items").size())
        .isBetween(0, 200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+1000000000-12-31T23:59:59.999999999Z",
        "2199-01-01T00:00:00.123456789Z",
        "2199-01-01T00:00:00%2B08:00"
      })
  void aMomentToComeShowsTheCaseAsItIsNow(String asOf) {
    Answer answer =
        story
            .ownerHead()
            .get("/v1/cases/" + submitted + "/history?asOf=" + asOf.replace("+", "%2B"));
    assertThat(answer.ok().get("entries")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"stranger", "issuer", "audience", "expired"})
  void aTokenThatIsNotOursIsNotBelieved(String fault) throws Exception {
    Person person =
        new Person(
            house, house.service.issuer().badToken(fault, "63.02", "63.02-kadis-diskominfo"), "x");
    changesNothing(
        "401 not-signed-in",
        () -> person.post("/v1/requests/" + submitted + "/decision", "{\"verdict\":\"APPROVE\"}"));
    changesNothing("401 not-signed-in", () -> person.get("/v1/cases/" + submitted));
  }

  @Test
  void aBodyOfFiveMegabytesIsNotTaken() throws Exception {
    changesNothing(
        "413 body-too-large",
        () ->
            story
                .ownerHead()
                .post("/v1/requests", "{\"purpose\":\"" + "x".repeat(5 << 20) + "\"}"));
  }

  @Test
  void bytesThatAreNotTextAreNotTaken() throws Exception {
    byte[] latin =
        "{\"officialId\":\"63.02-prakom-muda\",\"purpose\":\"caf\u00e9\"}"
            .getBytes(StandardCharsets.ISO_8859_1);
    Person owner = story.ownerHead();
    changesNothing(
        "400 invalid-body",
        () ->
            owner.send(
                owner
                    .request("/v1/requests")
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .POST(HttpRequest.BodyPublishers.ofByteArray(latin))));
  }

  private static UUID correlation(Answer answer) {
    return UUID.fromString(answer.header("X-Correlation-Id"));
  }

  @Test
  void aKeyThatWasUsedForAnotherRequestIsRefusedAndARepeatGetsTheFirstAnswer() throws Exception {
    String key = UUID.randomUUID().toString();
    String body = "{\"officialId\":\"63.02-prakom-muda\"}";
    Answer first = story.ownerHead().post("/v1/requests", body, key);
    first.ok();
    assertThat(first.header("Location")).isEqualTo("/v1/requests/" + first.id());
    assertThat(house.eventsOf(correlation(first))).isEqualTo(1);
    Answer repeated = story.ownerHead().post("/v1/requests", body, key);
    assertThat(repeated.body()).isEqualTo(first.body());
    assertThat(house.eventsOf(correlation(repeated))).isZero();
    changesNothing(
        "422 idempotency-key-reused",
        () ->
            story
                .ownerHead()
                .post("/v1/requests", "{\"officialId\":\"63.02-prakom-pertama\"}", key));
    // the same key of another person is another key
    assertThat(story.head("63.02-pupr").post("/v1/requests", body, key).id())
        .isNotEqualTo(first.id());
  }

  @Test
  void aRepeatedAnswerGetsTheFirstAnswerThoughTheStateHasMovedOn() {
    String id = story.submitted();
    String key = UUID.randomUUID().toString();
    Person addressee = story.head(story.addressee());
    String path = "/v1/requests/" + id + "/decision";
    Answer first = addressee.post(path, "{\"verdict\":\"APPROVE\"}", key);
    first.ok();
    assertThat(addressee.post(path, "{\"verdict\":\"APPROVE\"}", key).body())
        .isEqualTo(first.body());
    assertThat(addressee.post(path, "{\"verdict\":\"REFUSE\",\"reason\":\"x\"}", key).problem())
        .isEqualTo("422 idempotency-key-reused");
  }

  @Test
  void ofSixtyFourAnswersAtTheSameTimeOneWins() throws Exception {
    String id = story.submitted();
    Person addressee = story.head(story.addressee());
    List<Callable<Answer>> calls = new ArrayList<>();
    for (int i = 0; i < 64; i++) {
      String body =
          i % 2 == 0
              ? "{\"verdict\":\"APPROVE\"}"
              : "{\"verdict\":\"REFUSE\",\"reason\":\"Penuh\"}";
      calls.add(() -> addressee.post("/v1/requests/" + id + "/decision", body));
    }
    List<String> outcomes = new ArrayList<>();
    try (var threads = Executors.newFixedThreadPool(64)) {
      for (var answer : threads.invokeAll(calls)) {
        outcomes.add(answer.get().status() == 200 ? "200" : answer.get().problem());
      }
    }
    assertThat(outcomes)
        .containsOnlyOnce("200")
        .containsOnly("200", "409 request-already-answered");
    assertThat(
            house.query(
                "select payloadType from DomainEventEntry where aggregateIdentifier = 'request:63.02:"
                    + id
                    + "'"))
        .hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/cases/%2e%2e/x",
        "/v1/cases;a=b",
        "/v1//cases",
        "/v1/cases/%00",
        "/v1/cases/%zz"
      })
  void aStrangePathIsNoFailureOfOurs(String path) throws Exception {
    try (var socket = new java.net.Socket("localhost", house.service.address("/").getPort())) {
      socket
          .getOutputStream()
          .write(
              ("GET "
                      + path
                      + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer "
                      + story.ownerHead().token()
                      + "\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer)
          .startsWith("HTTP/1.1 4")
          .doesNotContain("Exception")
          .doesNotContain("\tat ");
    }
  }
}
