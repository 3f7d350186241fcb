package id.sistemkerja.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The main job clicked through as people do, each signed in with their own account. */
class PortalIT {
  private static final String REQUESTER = "63.02-kabid-binamarga";
  private static final String OFFICIAL = "63.02-prakom-muda";
  private static final String ADDRESSEE = "63.02-kadis-diskominfo";
  private static final String SIGNATORY = "63.02-sekda";
  private static final List<String> CHAIN = List.of("63.02-kabid-binamarga", "63.02-kadis-pupr");
  private static final String PURPOSE = "Menyusun peta jalan pemeliharaan jalan kabupaten";

  private Browser browser;

  @BeforeAll
  static void aBrowserIsNeeded() {
    assumeTrue(Browser.isInstalled(), "Chromium and chromedriver are not installed: not tested");
  }

  @BeforeEach
  void open() {
    browser = Browser.at(RunningSystem.shared().gateway());
  }

  @AfterEach
  void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void aRequestIsClickedThroughToTheClosedAssignment() {
    // the requester forgets one of the four parts: told at the field, with the article
    browser.signIn(REQUESTER);
    fillIn(PURPOSE);
    browser.type("expectedResult", "");
    browser.click("[data-action=submit]");
    browser.says(".field-faulty .fault", "hasil yang diharapkan belum diisi");
    browser.says(".problem .cite", "Pasal 20 ayat (3)");
    assertThat(browser.value("purpose")).isEqualTo(PURPOSE);
    browser.type("expectedResult", "Aplikasi pemantauan kerusakan jalan");
    browser.click("[data-action=submit]");
    browser.shown("[data-stage=SUBMITTED]");
    String id = browser.address().replaceAll(".*#/cases/", "");
    browser.signOut();

    // the addressee refuses without a reason, is told, and approves after all
    browser.signIn(ADDRESSEE);
    openFromInbox("ANSWER_REQUEST", id);
    browser.click("[name=verdict][value=REFUSE]");
    browser.click("[data-action=REFUSE]");
    browser.says(".problem", "Penolakan wajib disertai alasan");
    browser.says(".problem .problem-id", "-");
    browser.click("[name=verdict][value=APPROVE]");
    browser.click("[data-action=APPROVE]");
    browser.shown("[data-stage=LETTER_DRAFTED]");
    browser.signOut();

    browser.signIn(SIGNATORY);
    openFromInbox("SIGN_LETTER", id);
    browser.shown("[data-action=pdf]");
    browser.click("[data-action=sign]");
    browser.shown("[data-stage=ASSIGNED]");
    assertThat(browser.shown("[data-action=verify]").getDomAttribute("href"))
        .startsWith(RunningSystem.shared().gateway() + "/verify/63.02-");
    browser.signOut();

    browser.signIn(OFFICIAL);
    openFromInbox("ACKNOWLEDGE", id);
    browser.click("[data-action=acknowledge]");
    browser.shown("[data-step=REPORT]");
    browser.type("summary", "Aplikasi dipasang dan diuji bersama petugas lapangan");
    browser.click("[data-action=report]");
    browser.shown("[data-stage=REPORTED]");
    browser.signOut();

    // the official is in the team of the requester's unit until the assignment is closed
    browser.signIn(REQUESTER);
    browser.open("teams");
    browser.shown("[data-official='" + OFFICIAL + "'] a[href='#/cases/" + id + "']");
    openFromInbox("REVIEW", id);
    browser.click("[name=verdict][value=ACCEPT]");
    browser.click("[data-action=review-ACCEPT]");
    browser.shown("[data-stage=REVIEWED]");
    browser.signOut();

    browser.signIn(CHAIN.getLast());
    openFromInbox("CLOSE", id);
    browser.click("[name=verdict][value=ACCEPT]");
    browser.click("[data-action=close-ACCEPT]");
    browser.shown("[data-stage=CLOSED]");
    browser.shown("[data-event='assignment.assignment-closed.v1']");
    assertThat(browser.errors()).isEmpty();

    // back to the moment of the sending: drafted, completed and sent, and nothing after
    String recorded =
        browser
            .read("/api/v1/cases/" + id + "/history")
            .required("entries")
            .get(2)
            .required("recordedAt")
            .asString();
    browser.open("cases/" + id + "?asOf=" + recorded);
    browser.reload();
    browser.shown(".past");
    browser.shown("[data-stage=SUBMITTED]");
    browser.shown(".timeline > li:nth-child(3)");
    assertThat(browser.texts(".timeline > li")).hasSize(3);
    assertThat(browser.has("[data-step]")).isFalse();
    browser.click(".past .button");
    browser.shown("[data-stage=CLOSED]");
  }

  @Test
  void PEN_3_aHeadAppointsAnOfficialOfTheOwnUnitAndSignsTheLetter() {
    browser.signIn(REQUESTER);
    browser.click("[data-way=appointments]");
    browser.says("[name=officialId]", "Oki Azhar Contoh");
    // nobody is appointed by themselves
    assertThat(browser.shown("[name=officialId]").getText()).doesNotContain("Zulfa Rosalina");
    browser.click("[data-action=appoint]");
    browser.says(".field-faulty:has([name=officialId]) .fault", "wajib diisi");
    browser.fill("[name=officialId]", "63.02-jf-binamarga-pupr-1");
    browser.says("[data-consequences=way]", "Yang boleh menunjuk: Kepala Bidang Bina Marga");
    browser.says("[data-consequences=way]", "ditandatangani Kepala Bidang Bina Marga");
    browser.says("[data-consequences=way] .cite", "Pasal 23 ayat (5)");
    browser.type("purpose", "Mengawasi pemeliharaan jalan poros Stagen");
    browser.click("[data-action=appoint]");
    browser.says(".field-faulty:has([name=expectedResult]) .fault", "belum diisi");
    browser.says(".problem .cite", "Pasal 20 ayat (2)");
    browser.type("expectedResult", "Laporan pengawasan tiap pekan");
    browser.date("periodFrom", "2026-12-01");
    browser.date("periodTo", "2027-02-26");
    isReadableForEverybody();
    browser.click("[data-action=appoint]");
    browser.shown("[data-step=SIGN_LETTER]");
    browser.says("[data-list=agreements]", "Kepala Bidang Bina Marga menunjuk");
    isReadableForEverybody();
    browser.click("[data-action=sign]");
    browser.shown("[data-stage=ASSIGNED]");
    String id = browser.address().replaceAll(".*#/cases/", "");
    browser.signOut();

    browser.signIn("63.02-jf-binamarga-pupr-1");
    openFromInbox("ACKNOWLEDGE", id);
    browser.click("[data-action=acknowledge]");
    browser.shown("[data-step=REPORT]");
    assertThat(browser.errors()).isEmpty();
  }

  @Test
  void PEN_14_aStatementThatWasWrittenDownCountsOnceTheOfficialHasConfirmedIt() {
    browser.signIn(REQUESTER);
    browser.click("[data-way=statements]");
    browser.says("[name=officialId]", "Yanto Basri Contoh");
    browser.fill("[name=officialId]", "63.02-staf-binamarga-pupr-1");
    browser.says("[data-consequences=way]", "Yanto Basri Contoh membenarkan catatan Anda");
    fillInTask("Mendata kerusakan jalan lingkungan");
    // kept while one looks elsewhere
    browser.reload();
    browser.says("[name=officialId]", "Yanto Basri Contoh");
    assertThat(browser.value("officialId")).isEqualTo("63.02-staf-binamarga-pupr-1");
    isReadableForEverybody();
    browser.click("[data-action=record-statement]");
    browser.shown("[data-stage=STATED]");
    assertThat(browser.has("[data-step]")).as("not the head's to confirm").isFalse();
    String id = browser.address().replaceAll(".*#/cases/", "");
    browser.signOut();

    browser.signIn("63.02-staf-binamarga-pupr-1");
    openFromInbox("CONFIRM_STATEMENT", id);
    isReadableForEverybody();
    browser.click("[data-action=confirm]");
    browser.shown("[data-stage=LETTER_DRAFTED]");
    browser.says("[data-list=agreements]", "mencatat dan menyetujui");
    assertThat(browser.errors()).isEmpty();
  }

  @Test
  void PEN_15_anApplicationIsCompletedAndAgreedToTwiceAndItsLetterCorrectedBeforeItIsSigned() {
    // in Jombang the target's head and the own appraiser agree, one after the other
    browser.signIn("35.17-prakom-muda");
    browser.click("[data-way=applications]");
    browser.shown("[name=ownerUnitId] option[value='35.17-pupr-binamarga']");
    browser.fill("[name=ownerUnitId]", "35.17-pupr-binamarga");
    browser.says("[data-consequences=way] li:nth-child(1)", "Kepala Bidang Bina Marga");
    browser.says("[data-consequences=way] li:nth-child(2)", "Aplikasi Informatika");
    browser.says("[data-consequences=way] li:nth-child(3)", "Kepala Dinas Komunikasi");
    fillInTask("Membangun basis data jembatan kabupaten");
    isReadableForEverybody();
    browser.click("[data-action=apply]");
    browser.shown("[data-stage=SUBMITTED]");
    String id = browser.address().replaceAll(".*#/cases/", "");
    browser.signOut();

    // the target's head wants more, and has to say what
    browser.signIn("35.17-kabid-binamarga");
    openFromInbox("AGREE_TO_APPLICATION", id);
    isReadableForEverybody();
    browser.click("[name=verdict][value=DECLINE]");
    browser.click("[data-action=DECLINE]");
    browser.says(".problem", "Penolakan wajib disertai alasan");
    browser.click("[name=verdict][value=RETURN]");
    browser.type("reason", "Sebutkan kecamatannya");
    browser.click("[data-action=RETURN]");
    browser.shown("[data-stage=RETURNED]");
    browser.signOut();

    browser.signIn("35.17-prakom-muda");
    openFromInbox("COMPLETE_RETURNED", id);
    browser.says(".returned", "Sebutkan kecamatannya");
    browser.type("purpose", "Membangun basis data jembatan Kecamatan Jombang");
    isReadableForEverybody();
    browser.click("[data-action=apply-again]");
    browser.shown("[data-stage=SUBMITTED]");
    browser.signOut();

    for (String approver : List.of("35.17-kabid-binamarga", "35.17-kabid-aptika")) {
      browser.signIn(approver);
      openFromInbox("AGREE_TO_APPLICATION", id);
      browser.click("[name=verdict][value=AGREE]");
      browser.click("[data-action=AGREE]");
      browser.gone("[data-step=AGREE_TO_APPLICATION]");
      browser.signOut();
    }

    browser.signIn("35.17-kadis-diskominfo");
    openFromInbox("SIGN_LETTER", id);
    browser.click("[data-open=return-letter]");
    browser.click("[data-action=return-letter]");
    browser.shown(".field-faulty [name=reason]");
    browser.type("reason", "Sebutkan jumlah jembatannya");
    isReadableForEverybody();
    browser.click("[data-action=return-letter]");
    browser.shown("[data-stage=LETTER_RETURNED]");
    browser.signOut();

    browser.signIn("35.17-kabid-binamarga");
    openFromInbox("REVISE_LETTER", id);
    browser.says("[data-step=REVISE_LETTER]", "Sebutkan jumlah jembatannya");
    browser.date("periodTo", "2027-03-31");
    browser.type("expectedResult", "Data 42 jembatan");
    isReadableForEverybody();
    browser.click("[data-action=revise]");
    browser.shown("[data-step=REVISE_LETTER] .problem");
    browser.date("periodTo", "2027-02-26");
    browser.click("[data-action=revise]");
    browser.shown("[data-stage=LETTER_DRAFTED]");
    browser.signOut();

    browser.signIn("35.17-kadis-diskominfo");
    openFromInbox("SIGN_LETTER", id);
    browser.click("[data-action=sign]");
    browser.shown("[data-stage=ASSIGNED]");
    browser.says("[data-list=agreements] li:nth-child(3)", "menyetujui");
    isReadableForEverybody();
    assertThat(browser.errors()).isEmpty();
  }

  @Test
  void whatWasTypedOutlivesAReloadAndTwoClicksSendOnce() {
    browser.signIn(REQUESTER);
    String purpose = PURPOSE + " " + System.nanoTime();
    fillIn(purpose);
    browser.reload();
    browser.shown(".chosen-official");
    assertThat(browser.value("purpose")).isEqualTo(purpose);
    browser.script(
        "const button = document.querySelector('[data-action=submit]');"
            + "button.click(); button.click();");
    browser.shown("[data-stage=SUBMITTED]");
    long sent =
        browser
            .read("/api/v1/cases?box=SENT&limit=200")
            .required("items")
            .valueStream()
            .filter(c -> c.at("/content/purpose").asString("").equals(purpose))
            .count();
    assertThat(sent).isEqualTo(1);
  }

  @Test
  void aTokenThatEndedIsRenewedWithoutAWordWhileTheSessionLasts() {
    browser.signIn(REQUESTER);
    browser.script(
        "const session = JSON.parse(sessionStorage.getItem('sistem-kerja.session'));"
            + "session.expiresAt = Date.now() - 1;"
            + "sessionStorage.setItem('sistem-kerja.session', JSON.stringify(session));");
    browser.reload();
    browser.shown(".shell");
    assertThat(browser.has(".problem")).isFalse();
    assertThat(browser.errors()).isEmpty();
  }

  @Test
  void anAdministratorAppointsAStandInWhoThenActsForTheOffice() {
    browser.signIn("63.02-admin");
    browser.open("units/63.02-dinkes-kesmas");
    browser.shown("[name=mandateNumber]");
    browser.type("employeeId", "63.02-kabid-p2p");
    browser.type("mandateNumber", "800/17/PLH/2026");
    browser.date("effectiveFrom", "2026-01-05");
    browser.date("effectiveTo", "2026-01-01");
    browser.click("[data-action=stand-in]");
    browser.shown(".problem");
    String today = browser.read("/api/v1/me").required("asOf").asString();
    browser.date("effectiveFrom", today);
    browser.date("effectiveTo", today);
    browser.click("[data-action=stand-in]");
    browser.says(".people", "800/17/PLH/2026");
    browser.signOut();

    browser.signIn("63.02-kabid-p2p");
    browser.open("requests");
    browser.says("[name=ownerUnitId]", "Plh. Kepala Bidang Kesehatan Masyarakat");
  }

  @Test
  void anAdministratorChoosesTheOtherReadingOfAnUnclearClauseAndReturnsToOurs() {
    browser.signIn("63.02-admin");
    browser.open("regulation?tab=readings");
    String clause = "[data-reading='A-12'] ";
    browser.click(clause + "summary");
    browser.click(clause + "[data-action=choose-reading]");
    browser.shown(clause + ".problem, " + clause + ".field-faulty");
    String today = browser.read("/api/v1/me").required("asOf").asString();
    browser.date("effectiveFrom", today);
    browser.type("decreeNumber", "188/45/2026");
    browser.type("reason", "Menurut lampiran");
    browser.click(clause + "[data-action=choose-reading]");
    browser.says(clause, "188/45/2026");
    browser.says(clause, "Tafsir lain dipilih");
    assertThat(browser.barriers()).isEmpty();
    browser.open("regulation");
    browser.says(".terms", "63.02:68-2024:1+A-12");

    browser.open("regulation?tab=readings");
    browser.click(clause + "summary");
    browser.date("effectiveFrom", today);
    browser.type("decreeNumber", "188/46/2026");
    browser.type("reason", "Kembali");
    browser.click(clause + "[data-action=choose-reading]");
    browser.says(clause, "188/46/2026");
    browser.gone(clause + ".card-head .badge-good");
    assertThat(browser.errors()).isEmpty();
  }

  @Test
  void KED_8_anAdministratorSeesWhatAPlacementMeansBeforeItIsDecided() {
    browser.signIn("63.02-admin");
    browser.open("officials?q=anisa");
    browser.click("[href='#/officials/63.02-prakom-pertama']");
    String today = browser.read("/api/v1/me").required("asOf").asString();
    browser.type("unitId", "63.02-diskominfo-sekretariat");
    browser.date("effectiveFrom", today);
    browser.says(".preview .badge", "disarankan");
    browser.says(".preview .cite", "Pasal 18");
    browser.type("decreeNumber", "821.3/77/2026");
    browser.click("[data-action=place]");
    browser.says(".people", "821.3/77/2026");
    assertThat(
            browser
                .read("/api/v1/officials/63.02-prakom-pertama/appraiser")
                .at("/office/unitId")
                .asString())
        .isEqualTo("63.02-diskominfo-sekretariat");
  }

  @Test
  void PEN_17_anAdministratorRecordsWhatDecreesSayOfAnOfficialAndReadsFirstWhatWillHappen() {
    browser.signIn("63.02-admin");
    String today = browser.read("/api/v1/me").required("asOf").asString();
    browser.open("officials/63.02-jf-tata-dlh-1");

    Form promotion = form("golongan");
    promotion.fill("golongan", "III/d").fill("effectiveFrom", today).tells("III/d mulai");
    promotion.send();
    promotion.faulty("decreeNumber", "wajib diisi");
    promotion.fill("decreeNumber", "823/41/2026").send();
    browser.says("[data-list=career]", "823/41/2026");
    promotion.recorded();

    Form post = form("position");
    post.fill("title", "Pengendali Dampak Lingkungan Ahli Madya").fill("grade", "AHLI_MADYA");
    post.fill("effectiveFrom", today).fill("decreeNumber", "821.3/42/2026");
    post.tells("jenjangnya yang menentukan siapa yang boleh menilai").send();
    browser.says("[data-list=career]", "Pengendali Dampak Lingkungan Ahli Madya");
    post.recorded();

    Form competence = form("competence");
    competence.fill("name", "penilaian AMDAL").fill("number", "SERT/7/2026");
    competence.fill("issuer", "Lembaga Sertifikasi Contoh").fill("issuedOn", "2026-05-04");
    competence.fill("validUntil", "2026-05-03").send();
    competence.faulty("validUntil", "mendahului tanggal terbit");
    competence.fill("validUntil", "2029-05-03").tells("ditimbang dalam penugasan").send();
    browser.says(".column-side .people", "penilaian AMDAL");
    competence.recorded();

    Form withdrawal = form("withdrawal");
    withdrawal.fill("reason", "Lembaga kehilangan izinnya").fill("effectiveFrom", today);
    withdrawal.tells("penilaian AMDAL tidak lagi ditimbang").send();
    browser.gone("[name=what][value=withdrawal]");

    browser.open("officials/63.02-kabid-sampah");
    Form departure = form("departure");
    departure.fill("lastDay", today).fill("decreeNumber", "882/9/2026");
    departure.tells("lowong sesudahnya").send();
    browser.says(".terms", "Pensiun");
    browser.gone("[data-action=departure]");
    assertThat(browser.errors()).isEmpty();
  }

  @Test
  void KED_3_anAdministratorDelegatesAppraisalAndAppointsAHeadReadingFirstWhatWillHappen() {
    browser.signIn("63.02-admin");
    LocalDate today = LocalDate.parse(browser.read("/api/v1/me").required("asOf").asString());
    String appraiser = "/api/v1/officials/63.02-staf-wisata-disparpora-1/appraiser";

    browser.open("units/63.02-disparpora-wisata");
    Form delegation = form("delegation");
    delegation.fill("employeeId", "63.02-staf-wisata-disparpora-1").fill("decreeNumber", "800/51");
    delegation.fill("effectiveFrom", today.toString());
    delegation.fill("effectiveTo", today.plusDays(30).toString()).tells("menilai pegawai").send();
    delegation.faulty("employeeId", "memegang jabatan");
    delegation.fill("employeeId", "63.02-jf-wisata-disparpora-1").send();
    browser.says("[data-list=delegations]", "800/51");
    delegation.recorded();
    assertThat(browser.read(appraiser).at("/appraiser/delegationDecree").asString())
        .isEqualTo("800/51");
    Form end = form("end-delegation");
    end.fill("effectiveTo", today.minusDays(1).toString()).tells("yang menilai kembali").send();
    end.faulty("effectiveTo", "delegasi berlaku");
    end.fill("effectiveTo", today.toString()).send();
    end.recorded();
    assertThat(
            browser
                .read("/api/v1/units/63.02-disparpora-wisata/appraiser-delegations")
                .at("/items/0/to")
                .asString())
        .isEqualTo(today.toString());

    // the stand-in of a vacant post goes, its new head comes
    browser.open("units/63.02-dlh-wasdal");
    Form mandate = form("end-mandate", "end");
    mandate.fill("effectiveTo", today.toString()).tells("atasannya yang bertindak").send();
    mandate.recorded();
    Form head = form("head");
    head.fill("employeeId", "63.02-jf-wasdal-dlh-1");
    head.fill("effectiveFrom", today.plusDays(1).toString()).tells("menjabat Kepala Bidang").send();
    head.faulty("decreeNumber", "wajib diisi");
    head.fill("decreeNumber", "821.2/52/2026").send();
    browser.says(".people", "821.2/52/2026");
    head.recorded();

    browser.open("units/63.02-disparpora-pora");
    Form release = form("release");
    release.fill("effectiveTo", today.toString()).tells("sesudahnya jabatan lowong").send();
    browser.says(".column-main .people", "–");
    assertThat(browser.errors()).isEmpty();
  }

  @Test
  void PEN_23_theOwnerExtendsAnAssignmentAndThenRevokesItAndEachLetterIsInTheRegister() {
    browser.signIn(REQUESTER);
    LocalDate today = LocalDate.parse(browser.read("/api/v1/me").required("asOf").asString());
    String purpose = "Menginventarisasi gorong-gorong " + System.nanoTime();
    String id = appointedForTwoMonths(purpose, today);

    // what does not extend it is told at the field
    browser.click("[data-open=change]");
    browser.click("[name=kind][value=EXTEND]");
    browser.says("[data-consequences=change]", "ditandatangani Kepala Bidang Bina Marga");
    isReadableForEverybody();
    browser.click("[data-action=propose]");
    browser.says(".field-faulty:has([name=periodTo]) .fault", "harus sesudah");
    browser.date("periodTo", today.plusMonths(6).toString());
    browser.click("[data-action=propose]");
    browser.shown("[data-change=EXTEND][data-status=LETTER_DRAFTED]");
    // the draft comes back and is corrected within what was proposed
    browser.click("[data-open=return-letter]");
    browser.type("reason", "Cukup lima bulan");
    browser.click("[data-action=return-letter]");
    browser.says("[data-step=REVISE_LETTER] .returned", "Cukup lima bulan");
    assertThat(browser.has("[data-open=change]")).as("one change at a time").isFalse();
    browser.date("periodTo", today.plusMonths(5).toString());
    browser.click("[data-action=revise]");
    browser.click("[data-step=SIGN_LETTER] [data-action=sign]");
    browser.shown("[data-change=EXTEND][data-status=SIGNED] [data-action=verify]");

    browser.open("assignments?officialId=63.02-jf-binamarga-pupr-1");
    browser.shown("[data-list=assignments] a[href='#/cases/" + id + "']");

    // whoever signs the next letter sees what the official has already
    browser.open("appointments");
    fillInAppointment("Menyurvei jembatan gantung " + System.nanoTime(), today);
    browser.click("[data-action=appoint]");
    browser.shown("[data-list=workload] a[href='#/cases/" + id + "']");
    browser.says("[data-list=workload]", "bertindih");
    isReadableForEverybody();

    browser.open("cases/" + id);
    browser.click("[data-open=change]");
    browser.click("[name=kind][value=REVOKE]");
    browser.date("revokedFrom", today.toString());
    browser.click("[data-action=propose]");
    browser.says(".field-faulty:has([name=reason]) .fault", "wajib diisi");
    browser.type("reason", "Diperlukan unit asal");
    browser.click("[data-action=propose]");
    browser.says("[data-step=SIGN_LETTER]", "Diperlukan unit asal");
    browser.click("[data-step=SIGN_LETTER] [data-action=sign]");
    browser.shown(".page-head [data-stage=REVOKED]");
    browser.says("[data-list=ending]", "Diperlukan unit asal");
    isReadableForEverybody();

    browser.open("letters");
    browser.type("q", purpose);
    browser.click("[data-action=search]");
    browser.shown("[data-list=letters] [data-letter]:nth-child(3)");
    assertThat(browser.texts("[data-list=letters] [data-status=SIGNED] .row-title"))
        .hasSize(3)
        .satisfiesOnlyOnce(letter -> assertThat(letter).contains("Perpanjangan surat"))
        .satisfiesOnlyOnce(letter -> assertThat(letter).contains("Penarikan surat"));
    browser.shown("[data-action=workbook]");
    assertThat(browser.errors()).isEmpty();
  }

  @Test
  void PEN_7_aRequestSaysWhoWillBeAskedAndARefusalIsFoundWithItsReason() {
    browser.signIn(REQUESTER);
    String purpose = PURPOSE + " " + System.nanoTime();
    fillIn(purpose);
    String outlook = "[data-consequences=way] ";
    browser.says(outlook, "Menjawab permohonan: Kepala Dinas Komunikasi dan Informatika");
    browser.says(outlook, "ditandatangani Sekretaris Daerah");
    browser.says(outlook, "Tembusan: Kepala Bidang Aplikasi Informatika");
    browser.says(outlook + ".cite", "Pasal 20 ayat (3)");
    isReadableForEverybody();
    browser.click("[data-action=submit]");
    browser.shown("[data-stage=SUBMITTED]");
    String id = browser.address().replaceAll(".*#/cases/", "");
    browser.says("[data-waiting=ANSWER_REQUEST] .cite", "Pasal 20 ayat (3)");
    browser.shown("[data-waiting=ANSWER_REQUEST] [data-may-act='" + ADDRESSEE + "']");
    browser.signOut();

    browser.signIn(ADDRESSEE);
    openFromInbox("ANSWER_REQUEST", id);
    browser.shown("[data-list=workload]");
    browser.click("[name=verdict][value=REFUSE]");
    browser.fill("[name=category]", "PRIORITY_CONFLICT");
    browser.type("reason", "Target aplikasi layanan didahulukan");
    browser.click("[data-action=REFUSE]");
    browser.says("[data-list=ending]", "Rahmat Mahmud Contoh");
    browser.signOut();

    browser.signIn(REQUESTER);
    browser.open("cases?box=SENT&stage=REFUSED");
    browser.type("q", purpose);
    browser.click("[data-action=search]");
    browser.says("[data-ending=REFUSED]", "Target aplikasi layanan didahulukan");
    browser.says("[data-ending=REFUSED]", "Kepala Dinas Komunikasi dan Informatika");
    assertThat(browser.texts("[data-ending]")).hasSize(1);
    isReadableForEverybody();
    assertThat(browser.errors()).isEmpty();
  }

  @Test
  void anAdministratorSetsHowLongStepsMayTakeAndTheDaysOnWhichNobodyWorks() {
    browser.signIn("75.04-admin");
    browser.open("deadlines?tab=times");
    browser.shown("[data-list=due-times]");
    browser.fill("[name='REPORT.within']", "0");
    browser.click("[data-action=due-times]");
    browser.shown(".problem");
    browser.shown("[name='REPORT.within'][aria-invalid]");
    browser.fill("[name='REPORT.within']", "20");
    isReadableForEverybody();
    browser.click("[data-action=due-times]");
    browser.says(".done", "Tercatat");
    browser.reload();
    browser.shown("[data-list=due-times]");
    assertThat(browser.value("REPORT.within")).isEqualTo("20");

    browser.open("deadlines?tab=holidays");
    browser.date("on", "2026-12-25");
    browser.type("name", "Hari Natal");
    browser.click("[data-action=holiday]");
    browser.says("[data-list=holidays]", "Hari Natal");
    browser.date("on", "2026-12-24");
    browser.fill("[name=kind]", "JOINT_LEAVE");
    browser.type("name", "Cuti bersama Natal");
    browser.click("[data-action=holiday]");
    // a day that is added before another leaves that one
    browser.says("[data-list=holidays] li:nth-child(1)", "Cuti bersama Natal");
    browser.says("[data-list=holidays] li:nth-child(2)", "Hari Natal");
    isReadableForEverybody();
    browser.click("[data-list=holidays] li:nth-child(1) .link");
    browser.gone("[data-list=holidays] li:nth-child(2)");
    browser.says("[data-list=holidays]", "Hari Natal");
    browser.open("deadlines");
    browser.says(".empty", "Tidak ada yang terlambat");
    assertThat(browser.errors()).isEmpty();
  }

  @Test
  void PEN_21_aTechnicalControllerIsProposedReturnedCompletedAndApproved() {
    browser.signIn("35.17-kabid-aptika");
    browser.click("[data-way=proposals]");
    browser.click("[name=duty][value=CONTROLLER]");
    browser.type("officialId", "35.17-prakom-muda");
    browser.says("[data-consequences=duty]", "Diminta persetujuan: Sekretaris Daerah");
    browser.says("[data-consequences=duty] .cite", "Pasal 22");
    fillInTask("Mengendalikan pengembangan aplikasi " + System.nanoTime());
    browser.click("[data-action=propose-duty]");
    browser.shown(".field-faulty:has([name=substance]) .fault");
    browser.type("substance", "Sub-substansi aplikasi layanan");
    isReadableForEverybody();
    browser.click("[data-action=propose-duty]");
    browser.shown("[data-stage=SUBMITTED]");
    String id = browser.address().replaceAll(".*#/cases/", "");
    browser.signOut();

    browser.signIn("35.17-sekda");
    openFromInbox("APPROVE_PROPOSAL", id);
    browser.click("[name=verdict][value=RETURN]");
    browser.type("reason", "Sebutkan layanannya");
    browser.click("[data-action=RETURN]");
    browser.shown("[data-stage=RETURNED]");
    browser.signOut();

    browser.signIn("35.17-kabid-aptika");
    openFromInbox("COMPLETE_RETURNED", id);
    browser.says(".returned", "Sebutkan layanannya");
    browser.type("substance", "Sub-substansi perizinan daring");
    browser.click("[data-action=complete-proposal]");
    browser.shown("[data-stage=SUBMITTED]");
    browser.signOut();

    browser.signIn("35.17-sekda");
    openFromInbox("APPROVE_PROPOSAL", id);
    browser.click("[name=verdict][value=APPROVE]");
    browser.click("[data-action=APPROVE]");
    browser.shown("[data-stage=LETTER_DRAFTED]");
    browser.says(".terms", "Sub-substansi perizinan daring");
    isReadableForEverybody();
    assertThat(browser.errors()).isEmpty();
  }

  @Test
  void anAdministratorRewordsALetterAndPutsTheNewTextToUse() {
    browser.signIn("33.13-admin");
    browser.open("templates");
    browser.click("[data-template=EXTENSION]");
    browser.type("CLOSING", "Surat ini mengubah {{surat_tidak_ada}}.");
    browser.click("[data-action=preview]");
    browser.says(".field-faulty:has([name=CLOSING]) .fault", "tidak dikenal");
    browser.type("CLOSING", "Selain yang diubah, {{surat_lama}} tetap berlaku.");
    browser.type("note", "Lebih singkat");
    isReadableForEverybody();
    browser.click("[data-action=propose-template]");
    browser.says("[data-version='1']", "Lebih singkat");
    browser.click("[data-version='1'] [data-action=publish]");
    browser.says("[data-version='1']", "berlaku");
    assertThat(browser.read("/api/v1/templates/EXTENSION").required("inForce").asInt())
        .isEqualTo(1);
    assertThat(browser.errors()).isEmpty();
  }

  private String appointedForTwoMonths(String purpose, LocalDate today) {
    browser.open("appointments");
    fillInAppointment(purpose, today);
    browser.click("[data-action=appoint]");
    browser.click("[data-step=SIGN_LETTER] [data-action=sign]");
    browser.shown("[data-stage=ASSIGNED]");
    return browser.address().replaceAll(".*#/cases/", "");
  }

  private void fillInAppointment(String purpose, LocalDate today) {
    browser.says("[name=officialId]", "Oki Azhar Contoh");
    browser.fill("[name=officialId]", "63.02-jf-binamarga-pupr-1");
    browser.type("purpose", purpose);
    browser.type("expectedResult", "Daftar yang lengkap");
    browser.date("periodFrom", today.toString());
    browser.date("periodTo", today.plusMonths(2).toString());
  }

  private Form form(String action) {
    return form(action, action);
  }

  /** Chooses what is to be recorded. */
  private Form form(String action, String choice) {
    browser.click("[name=what][value='" + choice + "']");
    browser.shown("[data-action='" + action + "']");
    return new Form(browser, action);
  }

  /** One of the forms of a page. */
  private record Form(Browser browser, String action) {
    private String css(String part) {
      return "form:has([data-action='" + action + "']) " + part;
    }

    Form fill(String name, String value) {
      browser.fill(css("[name='" + name + "']"), value);
      return this;
    }

    /** Says before it is sent what will happen, readable for everybody on desk and phone. */
    Form tells(String consequence) {
      browser.says(css(".consequences"), consequence);
      List<String> barriers = new ArrayList<>(browser.barriers());
      browser.isPhone();
      barriers.addAll(browser.barriers());
      browser.isDesktop();
      assertThat(barriers).as(action).isEmpty();
      return this;
    }

    void send() {
      browser.click(css("[data-action='" + action + "']"));
    }

    void faulty(String name, String fault) {
      browser.says(css(".field-faulty:has([name='" + name + "']) .fault"), fault);
    }

    void recorded() {
      browser.says(css(".done"), "Tercatat");
    }
  }

  @Test
  void everyPageMeetsWcagAaOnDeskAndPhoneAndKeepsTheContentSecurityPolicy() {
    browser.signIn(REQUESTER);
    fillIn(PURPOSE);
    browser.click("[data-action=submit]");
    browser.shown("[data-stage=SUBMITTED]");
    String id = browser.address().replaceAll(".*#/cases/", "");
    browser.signOut();
    List<String> barriers = new ArrayList<>();
    browser.open("");
    browser.shown("#sign-in");
    barriers.addAll(browser.barriers());
    browser.signIn(ADDRESSEE);
    for (String page :
        List.of(
            "",
            "begin",
            "requests",
            "proposals",
            "appointments",
            "statements",
            "cases",
            "cases?q=peta",
            "cases/" + id,
            "letters",
            "letters?year=2026&q=peta",
            "assignments",
            "assignments?expiringWithinDays=30",
            "deadlines",
            "deadlines?tab=times",
            "deadlines?tab=holidays",
            "teams",
            "performance",
            "performance?unit=63.02-diskominfo&measure=SUBMITTED",
            "notifications",
            "notifications?see=mail",
            "units",
            "units/63.02-diskominfo",
            "chart",
            "units/63.02-dpmd-ekdes",
            "chart?apparatus=63.02-dinkes&asOf=2026-01-05",
            "regulation",
            "regulation?tab=readings",
            "regulation?tab=comparison",
            "officials",
            "officials/63.02-prakom-muda")) {
      browser.open(page);
      browser.shown(".page h1");
      browser.gone(".loading");
      browser.isDesktop();
      browser.barriers().forEach(b -> barriers.add(page + ": " + b));
      browser.isPhone();
      browser.barriers().forEach(b -> barriers.add(page + " on a phone: " + b));
      if (Boolean.TRUE.equals(
          browser.script("return document.documentElement.scrollWidth > window.innerWidth"))) {
        barriers.add(page + " is wider than a phone");
      }
    }
    assertThat(barriers).isEmpty();
    assertThat(browser.errors()).isEmpty();
  }

  @Test
  void theChartOfADayIsDrawnAndVacantPostsAreListed() {
    browser.signIn("63.02-admin");
    browser.open("chart?apparatus=63.02-dinkes&asOf=2026-01-05");
    browser.says(".sheet svg text", "DINAS KESEHATAN");
    browser.says(".sheet svg text", "keadaan 5 Januari 2026");
    assertThat(browser.has(".sheet [data-unit='63.02-dinkes-p2p']")).isTrue();
    browser.shown("[data-action=download-chart]");
    browser.open("chart?apparatus=63.02-dpmd");
    browser.says("[data-list=vacancies] [data-unit='63.02-dpmd-ekdes']", "Belum ada Plt.");
    browser.says("[data-list=spans] [data-unit='63.02-dpmd-ekdes']", "lowong");
    browser.open("chart?asOf=2024-12-31");
    browser.says(".sheet svg text", "keadaan 31 Desember 2024");
    assertThat(browser.has(".sheet [data-unit]")).as("before there were units").isFalse();
    browser.shown(".empty");
  }

  private void fillIn(String purpose) {
    browser.open("requests");
    browser.type("officialSearch", "rekayasa perangkat lunak");
    browser.click("[data-official='" + OFFICIAL + "']");
    browser.type("purpose", purpose);
    browser.type("competence", "rekayasa perangkat lunak dan basis data");
    browser.type("expectedResult", "Aplikasi pemantauan kerusakan jalan");
    browser.date("periodFrom", "2026-12-01");
    browser.date("periodTo", "2027-02-26");
  }

  private void fillInTask(String purpose) {
    browser.type("purpose", purpose);
    browser.type("expectedResult", "Data yang lengkap dan mutakhir");
    browser.date("periodFrom", "2026-12-01");
    browser.date("periodTo", "2027-02-26");
  }

  /** The page as it is, on desk and phone. */
  private void isReadableForEverybody() {
    List<String> barriers = new ArrayList<>(browser.barriers());
    browser.isPhone();
    barriers.addAll(browser.barriers());
    if (Boolean.TRUE.equals(
        browser.script("return document.documentElement.scrollWidth > window.innerWidth"))) {
      barriers.add(
          "wider than a phone: "
              + browser.script(
                  "return [...document.querySelectorAll('main *')].filter(e =>"
                      + " e.getBoundingClientRect().right > window.innerWidth)"
                      + ".map(e => e.tagName + '.' + e.className).slice(0, 5).join(', ')"));
    }
    browser.isDesktop();
    assertThat(barriers).as(browser.address()).isEmpty();
  }

  private void openFromInbox(String step, String id) {
    browser.open("");
    browser.click("[data-step=" + step + "][data-case='" + id + "']");
    browser.shown("[data-step=" + step + "]");
  }
}
