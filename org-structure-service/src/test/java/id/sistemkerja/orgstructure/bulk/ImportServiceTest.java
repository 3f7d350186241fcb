package id.sistemkerja.orgstructure.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.orgstructure.OrgStructureService;
import id.sistemkerja.orgstructure.bulk.load.ImportFiles;
import id.sistemkerja.orgstructure.bulk.sheet.Sheet;
import id.sistemkerja.platform.testing.TestService;
import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Imports and exports over real HTTP, on PostgreSQL and a MongoDB-compatible store. */
class ImportServiceTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final String UNITS =
      "ID Unit;Nama Unit;Jenis Unit;Jenjang Kepala;ID Unit Induk;Nama Jabatan Kepala;Kode Surat;Berlaku Sejak\n";
  private static TestService service;
  private static String admin;
  private static int serial;

  @BeforeAll
  static void start() throws Exception {
    service = TestService.start(OrgStructureService.class, OrgStructureService.NAME);
    admin = service.issuer().token("63.02", "63.02-admin", "regency-admin");
  }

  @AfterAll
  static void stop() throws Exception {
    service.close();
  }

  /** A whole small structure; every id starts with the prefix. */
  private static byte[] structure(String p, Object[]... moreOfficials) throws Exception {
    List<Object[]> officials =
        new ArrayList<>(
            List.of(
                headings(Sheet.OFFICIALS),
                official(p + "kadis", "Struktural", null),
                official(p + "kabid", "Struktural", null),
                official(p + "ana", "Fungsional", "Ahli Muda")));
    officials.addAll(List.of(moreOfficials));
    java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "Test", "1.0")) {
      // in the order in which nobody would carry it out
      Workbooks.fill(
          workbook.newWorksheet("Plt-Plh"),
          headings(Sheet.STAND_INS),
          new Object[] {p + "dinas", p + "kabid", "Plh.", "800/1", "2025-03-01", "2025-03-14"});
      Workbooks.fill(
          workbook.newWorksheet("Penempatan"),
          headings(Sheet.PLACEMENTS),
          new Object[] {p + "ana", p + "bidang", p + "bidang", "823/2", LocalDate.of(2025, 8, 1)},
          new Object[] {p + "ana", p + "bidang", p + "bidang", "823/1", "1 Februari 2025"});
      Workbooks.fill(
          workbook.newWorksheet("Kepala Unit"),
          headings(Sheet.HEADS),
          new Object[] {p + "dinas", p + "kadis", "821/1", "02/01/2024", null},
          new Object[] {p + "bidang", p + "kabid", "821/2", "2024-01-02", "2025-12-31"});
      Workbooks.fill(workbook.newWorksheet("Pegawai"), officials.toArray(Object[][]::new));
      Workbooks.fill(
          workbook.newWorksheet("Unit"),
          headings(Sheet.UNITS),
          unit(p + "bidang", "Bidang", "Administrator", p + "dinas"),
          unit(p + "dinas", "Dinas", "JPT Pratama", null));
    }
    return bytes.toByteArray();
  }

  private static Object[] headings(Sheet sheet) {
    return sheet.columns().stream().map(c -> c.heading()).toArray();
  }

  private static Object[] official(String id, String kind, String grade) {
    return new Object[] {
      id,
      nip(),
      "PNS",
      "Orang Contoh",
      null,
      "III/c",
      kind,
      "Jabatan Contoh",
      grade,
      "analisis; data"
    };
  }

  private static Object[] unit(String id, String kind, String rank, String parent) {
    return new Object[] {id, "Unit Contoh", kind, rank, parent, "Kepala", "U", "2020-01-02"};
  }

  private static String nip() {
    return "199001012015011%03d".formatted(serial++);
  }

  private static String prefix() {
    return "63.02-" + UUID.randomUUID().toString().substring(0, 8) + "-";
  }

  @ParameterizedTest
  @ValueSource(strings = {"ALL_OR_NOTHING", "GOOD_ROWS"})
  void aWholeStructureIsRecordedWhateverTheOrderOfItsSheetsAndRows(String mode) throws Exception {
    String p = prefix();
    byte[] file = structure(p);
    JsonNode done = ended(upload(file, "?mode=" + mode + "&fileName=struktur.xlsx"));
    assertThat(counts(done))
        .isEqualTo("FINISHED RECORDED 10 of 10: 10 accepted, 0 unchanged, 0 refused");
    assertThat(done.get("fileName").asString()).isEqualTo("struktur.xlsx");
    assertThat(done.get("requestedBy").asString()).isNotBlank();
    JsonNode ana = await("/v1/officials/" + p + "ana?asOf=2025-06-01", "/version", 3);
    assertThat(ana.at("/official/unit/unitId").asString()).isEqualTo(p + "bidang");
    JsonNode dinas = await("/v1/units/" + p + "dinas?asOf=2025-03-10", "/version", 3);
    assertThat(dinas.at("/unit/head/employeeId").asString()).isEqualTo(p + "kadis");
    assertThat(dinas.at("/unit/actingHead/employeeId").asString()).isEqualTo(p + "kabid");

    long before = storedEvents("unit") + storedEvents("official") + storedEvents("nip");
    listed(id(done));
    JsonNode again = ended(upload(file, "?mode=" + mode));
    assertThat(counts(again))
        .isEqualTo("FINISHED RECORDED 10 of 10: 0 accepted, 10 unchanged, 0 refused");
    assertThat(again.get("sameContentAs").asString())
        .as("the second upload of the same content says so")
        .isEqualTo(done.get("importId").asString());
    assertThat(storedEvents("unit") + storedEvents("official") + storedEvents("nip"))
        .isEqualTo(before);
  }

  @Test
  void allOrNothingRecordsNothingWhenOneRowIsRefusedAndGoodRowsRecordsTheOthers() throws Exception {
    String p = prefix();
    String sameNip = nip();
    Object[] first = official(p + "x", "Pelaksana", null);
    Object[] second = official(p + "y", "Pelaksana", null);
    first[1] = sameNip;
    second[1] = sameNip;
    byte[] file = structure(p, first, second);
    long before = storedEvents("unit") + storedEvents("official") + storedEvents("nip");
    JsonNode dry = ended(upload(file, "?mode=GOOD_ROWS&dryRun=true"));
    assertThat(counts(dry))
        .isEqualTo("FINISHED CHECKED 12 of 12: 11 accepted, 0 unchanged, 1 refused");
    JsonNode nothing = ended(upload(file, "?mode=ALL_OR_NOTHING"));
    assertThat(counts(nothing))
        .isEqualTo("FINISHED NOTHING_RECORDED 12 of 12: 11 accepted, 0 unchanged, 1 refused");
    assertThat(storedEvents("unit") + storedEvents("official") + storedEvents("nip"))
        .isEqualTo(before);
    JsonNode fault = faults(nothing).get(0);
    assertThat(fault.get("sheet").asString()).isEqualTo("Pegawai");
    assertThat(fault.get("row").asInt()).isEqualTo(6);
    assertThat(fault.get("column").asString()).isEqualTo("NIP");
    assertThat(fault.get("value").asString()).isEqualTo(sameNip);
    assertThat(fault.get("problem").asString()).endsWith(":nip-in-use");
    assertThat(fault.get("reasonId").asString()).contains("sudah terdaftar");
    assertThat(fault.get("reason").asString()).contains("registered already");

    JsonNode good = ended(upload(file, "?mode=GOOD_ROWS"));
    assertThat(counts(good))
        .isEqualTo("FINISHED RECORDED 12 of 12: 11 accepted, 0 unchanged, 1 refused");
    String csv = download("/v1/imports/" + id(good) + "/faults.csv");
    assertThat(csv.lines().skip(1)).singleElement().asString().contains("Pegawai;6;NIP;" + sameNip);
    assertThat(
            HTTP.send(
                    service.request(admin, "/v1/imports/" + id(good) + "/faults.xlsx").build(),
                    HttpResponse.BodyHandlers.ofByteArray())
                .body())
        .startsWith('P', 'K');
  }

  static Stream<Arguments> refusedRows() {
    return Stream.of(
        Arguments.of("invalid-unit", "ID Unit", "75.04-x;U;Dinas;JPT Pratama;;K;U;2020-01-02"),
        Arguments.of(
            "invalid-unit", "ID Unit Induk", "63.02-q1;U;Bidang;Administrator;;K;U;2020-01-02"),
        Arguments.of(
            "parent-unit-not-found",
            "ID Unit Induk",
            "63.02-q2;U;Bidang;Administrator;75.04-x;K;U;2020-01-02"),
        Arguments.of("import-value", "ID Unit", "63.02 spasi;U;Dinas;JPT Pratama;;K;U;2020-01-02"),
        Arguments.of("import-value", "Jenis Unit", "63.02-q3;U;Kedai;JPT Pratama;;K;U;2020-01-02"),
        Arguments.of("import-value", "Nama Unit", "63.02-q4;;Dinas;JPT Pratama;;K;U;2020-01-02"),
        Arguments.of(
            "invalid-unit", "Kode Surat", "63.02-q5;U;Dinas;JPT Pratama;;K;kecil;2020-01-02"),
        Arguments.of(
            "import-formula", "Nama Unit", "63.02-q6;=1+1;Dinas;JPT Pratama;;K;U;2020-01-02"));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("refusedRows")
  void aRowIsRefusedByTheDeciderOfSingleCommandsWithItsColumn(
      String problem, String column, String line) throws Exception {
    long before = storedEvents("unit");
    JsonNode done = ended(uploadCsv(UNITS + line + "\n", "units", "GOOD_ROWS"));
    assertThat(counts(done))
        .isEqualTo("FINISHED RECORDED 1 of 1: 0 accepted, 0 unchanged, 1 refused");
    JsonNode fault = faults(done).get(0);
    assertThat(fault.get("problem").asString()).endsWith(":" + problem);
    assertThat(fault.get("column").asString()).isEqualTo(column);
    assertThat(fault.get("row").asInt()).isEqualTo(2);
    assertThat(storedEvents("unit")).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ALL_OR_NOTHING", "GOOD_ROWS"})
  void aSecondSekretariatOfADinasIsRefusedInItsRow(String mode) throws Exception {
    String p = prefix();
    String rows =
        "%1$sd;U;Dinas;JPT Pratama;;K;U;2020-01-02\n"
            + "%1$ss1;U;Sekretariat;Administrator;%1$sd;K;U;2020-01-02\n"
            + "%1$ss2;U;Sekretariat;Administrator;%1$sd;K;U;2021-01-04\n";
    JsonNode done = ended(uploadCsv(UNITS + rows.formatted(p), "units", mode));
    assertThat(counts(done)).endsWith("3 of 3: 2 accepted, 0 unchanged, 1 refused");
    JsonNode fault = faults(done).get(0);
    assertThat(fault.get("problem").asString()).endsWith(":second-of-a-kind");
    assertThat(fault.get("column").asString()).isEqualTo("Jenis Unit");
    assertThat(fault.get("row").asInt()).isEqualTo(4);
    assertThat(fault.get("reason").asString()).contains(p + "s1");
  }

  /**
   * Kotabaru's regulation is in force from 2024-09-18: before it what was is recorded as it was.
   */
  @Test
  void historyFromBeforeTheRegulationIsRecordedAndWhatCameAfterItIsJudged() throws Exception {
    String p = prefix();
    java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "Test", "1.0")) {
      Workbooks.fill(
          workbook.newWorksheet("Unit"),
          headings(Sheet.UNITS),
          unit(p + "dinas", "Dinas", "JPT Pratama", null),
          unit(p + "bidang", "Bidang", "Administrator", p + "dinas"),
          unit(p + "seksi", "Subbagian/Seksi", "Pengawas", p + "bidang"));
      Workbooks.fill(
          workbook.newWorksheet("Pegawai"),
          headings(Sheet.OFFICIALS),
          official(p + "kadis", "Struktural", null),
          official(p + "kabid", "Struktural", null),
          official(p + "kasi", "Struktural", null),
          official(p + "ana", "Fungsional", "Ahli Madya"));
      Workbooks.fill(
          workbook.newWorksheet("Kepala Unit"),
          headings(Sheet.HEADS),
          new Object[] {p + "dinas", p + "kadis", "821/1", "2020-01-02", null},
          new Object[] {p + "bidang", p + "kabid", "821/2", "2020-01-02", "2022-12-31"},
          new Object[] {p + "seksi", p + "kasi", "821/3", "2020-01-02", null});
      Workbooks.fill(
          workbook.newWorksheet("Penempatan"),
          headings(Sheet.PLACEMENTS),
          // no clause would allow a Pengawas to appraise an Ahli Madya
          new Object[] {p + "ana", p + "seksi", p + "seksi", "823/1", "2020-02-03"},
          new Object[] {p + "ana", p + "bidang", p + "bidang", "823/2", "2023-02-01"},
          new Object[] {p + "ana", p + "bidang", p + "bidang", "823/3", "2024-01-15"},
          new Object[] {p + "ana", p + "seksi", p + "seksi", "823/4", "2025-02-03"},
          new Object[] {p + "ana", p + "seksi", p + "dinas", "823/5", "2025-03-03"});
      Workbooks.fill(
          workbook.newWorksheet("Plt-Plh"),
          headings(Sheet.STAND_INS),
          new Object[] {p + "bidang", p + "kasi", "Plt.", "800/1", "2023-01-01", "2023-12-31"},
          new Object[] {p + "bidang", p + "kasi", "Plt.", "800/2", "2025-01-01", "2025-03-31"},
          new Object[] {p + "bidang", p + "kasi", "Plt.", "800/3", "2025-04-01", "2025-06-30"},
          new Object[] {p + "bidang", p + "kasi", "Plt.", "800/4", "2025-07-01", "2025-07-31"});
    }
    JsonNode done = ended(upload(bytes.toByteArray(), "?mode=GOOD_ROWS"));
    List<String> faults = new ArrayList<>();
    faults(done)
        .forEach(f ->
            faults.add(
                f.get("sheet").asString()
                    + " "
                    + f.get("row").asInt()
                    + " "
                    + f.get("problem").asString().replaceFirst(".*:", "")));
    assertThat(faults)
        .containsExactlyInAnyOrder(
            "Penempatan 4 invalid-placement",
            "Penempatan 5 appraiser-not-allowed",
            "Plt-Plh 5 mandate-too-long");
    await("/v1/officials/" + p + "ana", "/version", 4);
    assertThat(appraiser(p + "ana", "2021-01-04")).isEqualTo(p + "seksi " + p + "kasi 0 clauses");
    assertThat(appraiser(p + "ana", "2023-03-01")).isEqualTo(p + "bidang " + p + "kasi 0 clauses");
    assertThat(appraiser(p + "ana", "2025-03-03")).isEqualTo(p + "dinas " + p + "kadis 1 clauses");
    JsonNode before =
        json(service.get(admin, "/v1/officials/" + p + "ana/appraiser?asOf=2021-01-04"));
    assertThat(before.at("/notes/0/id").asString()).contains("mendahului peraturan", "riwayat");
    assertThat(before.at("/notes/0/en").asString()).contains("before", "history", "no clause");
    // under the regulation the placement of before goes on, the appraiser is by the regulation
    assertThat(appraiser(p + "ana", "2024-10-01")).isEqualTo(p + "dinas " + p + "kadis 1 clauses");
  }

  private static String appraiser(String who, String day) throws Exception {
    JsonNode answer = json(service.get(admin, "/v1/officials/" + who + "/appraiser?asOf=" + day));
    return answer.at("/office/unitId").asString("")
        + " "
        + answer.at("/appraiser/employeeId").asString("")
        + " "
        + answer.get("explanations").size()
        + " clauses";
  }

  @Test
  void aFileThatCannotBeUsedEndsTheImportWithItsProblem() throws Exception {
    JsonNode done = ended(upload(Workbooks.rows("Lembar1", new Object[] {"a"}), "?mode=GOOD_ROWS"));
    assertThat(done.get("state").asString()).isEqualTo("REJECTED");
    assertThat(done.get("problem").asString())
        .isEqualTo("urn:sistem-kerja:problem:import-wrong-sheet");
    assertThat(faults(done).get(0).get("value").asString()).isEqualTo("Lembar1");
  }

  static Stream<Arguments> badRequests() {
    return Stream.of(
        Arguments.of("400 idempotency-key-missing", "?mode=GOOD_ROWS", XLSX, null, "x"),
        Arguments.of("422 invalid-fields", "", XLSX, "key-00001", "x"),
        Arguments.of("422 invalid-fields", "?mode=SOME", XLSX, "key-00002", "x"),
        Arguments.of(
            "422 invalid-fields", "?mode=GOOD_ROWS&dryRun=perhaps", XLSX, "key-00003", "x"),
        Arguments.of("422 invalid-fields", "?mode=GOOD_ROWS", "text/csv", "key-00004", "x"),
        Arguments.of("422 invalid-fields", "?mode=GOOD_ROWS&sheet=x", "text/csv", "key-00005", "x"),
        Arguments.of(
            "415 import-file-type", "?mode=GOOD_ROWS", "application/json", "key-00006", "{}"),
        Arguments.of(
            "415 import-file-type",
            "?mode=GOOD_ROWS",
            "application/vnd.ms-excel",
            "key-00007",
            "x"),
        Arguments.of("422 import-file-empty", "?mode=GOOD_ROWS", XLSX, "key-00008", ""));
  }

  @ParameterizedTest(name = "{0}: {1} {2}")
  @MethodSource("badRequests")
  void aBadRequestIsRefusedAtOnceAndKeepsNothing(
      String problem, String query, String type, String key, String body) throws Exception {
    long before = storedEvents("import");
    HttpRequest.Builder request =
        service
            .request(admin, "/v1/imports" + query)
            .setHeader("Content-Type", type)
            .POST(BodyPublishers.ofString(body));
    if (key != null) {
      request.header("Idempotency-Key", key);
    }
    assertThat(TestService.problem(service.send(request))).isEqualTo(problem);
    assertThat(storedEvents("import")).isEqualTo(before);
  }

  @Test
  void aFileOfTwoHundredMegabytesIsRefusedBeforeItIsRead() throws Exception {
    // says its length, and sends nothing of it: the answer comes all the same
    try (java.net.Socket socket =
        new java.net.Socket("localhost", service.address("/").getPort())) {
      socket.setSoTimeout(20_000);
      socket
          .getOutputStream()
          .write(
              ("POST /v1/imports?mode=GOOD_ROWS HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                      + admin
                      + "\r\nIdempotency-Key: key-large-1\r\nContent-Type: "
                      + XLSX
                      + "\r\nContent-Length: 209715200\r\n\r\n")
                  .getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      byte[] answer = new byte[4096];
      int read = socket.getInputStream().read(answer);
      assertThat(new String(answer, 0, read, StandardCharsets.ISO_8859_1))
          .startsWith("HTTP/1.1 413");
    }
    assertThat(piecesKept()).isZero();
  }

  @Test
  void aLongerFileThatDoesNotSayItsLengthIsRefusedAndNothingOfItKept() throws Exception {
    byte[] tooLong = new byte[21 << 20];
    HttpRequest.Builder request =
        service
            .request(admin, "/v1/imports?mode=GOOD_ROWS")
            .setHeader("Content-Type", XLSX)
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(tooLong)));
    assertThat(TestService.problem(service.send(request))).isEqualTo("413 import-file-too-large");
    assertThat(piecesKept()).isZero();
  }

  /** What a kill leaves: the event store as it is, and nothing of the read store's last moments. */
  @Test
  void aFileIsInTheEventStoreWhenItsUploadIsAnsweredAndGoneWhenItsImportHasEnded()
      throws Exception {
    String p = prefix();
    ImportFiles files = service.context().getBean(ImportFiles.class);
    byte[] file = structure(p);
    ImportFiles.Received kept = files.keep(new ByteArrayInputStream(file), Instant.now());
    assertThat(piecesKept()).isEqualTo(1);
    service
        .context()
        .getBean(com.mongodb.client.MongoDatabase.class)
        .listCollectionNames()
        .forEach(name -> assertThat(name).isNotEqualTo("import_files"));
    byte[] stored;
    try (var connection = service.postgres().getPostgresDatabase().getConnection();
        var rows =
            connection
                .createStatement()
                .executeQuery(
                    "select content from ImportFilePiece where fileId = '" + kept.fileId() + "'")) {
      rows.next();
      stored = rows.getBytes(1);
    }
    assertThat(stored).isEqualTo(file);
    files.remove(kept.fileId());
    ended(upload(file, "?mode=ALL_OR_NOTHING"));
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (piecesKept() > 0) {
      assertThat(System.nanoTime()).as("the file is removed").isLessThan(deadline);
      Thread.sleep(50);
    }
  }

  @Test
  void onlyTheRegencysAdministratorImportsAndSeesImports() throws Exception {
    JsonNode done = ended(uploadCsv(UNITS + "x;;;;;;;\n", "units", "GOOD_ROWS"));
    String other = service.issuer().token("75.04", "75.04-admin", "regency-admin");
    String official = service.issuer().token("63.02", "63.02-ana", "official");
    for (String path : List.of("", "/faults", "/faults.csv")) {
      assertThat(TestService.problem(service.get(other, "/v1/imports/" + id(done) + path)))
          .isEqualTo("404 import-not-found");
      assertThat(TestService.problem(service.get(official, "/v1/imports/" + id(done) + path)))
          .isEqualTo("403 role-missing");
    }
    assertThat(TestService.problem(service.get(official, "/v1/imports")))
        .isEqualTo("403 role-missing");
    assertThat(TestService.problem(service.post(official, "/v1/imports?mode=GOOD_ROWS", "x")))
        .isEqualTo("403 role-missing");
    assertThat(
            TestService.problem(
                service.post(other, "/v1/imports/" + id(done) + "/cancellation", "{}")))
        .isEqualTo("404 import-not-found");
    assertThat(
            TestService.problem(
                service.post(admin, "/v1/imports/" + id(done) + "/cancellation", "{}")))
        .isEqualTo("409 import-ended");
    assertThat(json(service.get(other, "/v1/imports")).get("items").isEmpty()).isTrue();
  }

  @Test
  void aRepeatWithTheSameKeyIsTheSameImportAndAnotherFileUnderItIsRefused() throws Exception {
    String key = UUID.randomUUID().toString();
    String text = UNITS + prefix() + "u;U;Dinas;JPT Pratama;;K;U;2020-01-02\n";
    String first = json(withKey(key, text)).get("importId").asString();
    assertThat(json(withKey(key, text)).get("importId").asString()).isEqualTo(first);
    assertThat(TestService.problem(withKey(key, text + "x;;;;;;;\n")))
        .isEqualTo("422 idempotency-key-reused");
    JsonNode done = ended(first);
    assertThat(counts(done))
        .isEqualTo("FINISHED RECORDED 1 of 1: 1 accepted, 0 unchanged, 0 refused");
  }

  @Test
  void manyRowsAreRecordedInChunksWhileOtherCommandsGoOn() throws Exception {
    String p = prefix();
    StringBuilder text = new StringBuilder(UNITS);
    IntStream.range(0, 1_100)
        .forEach(i -> text.append(p + i + ";U " + i + ";Dinas;JPT Pratama;;K;U;2020-01-02\n"));
    String id = uploadCsv(text.toString(), "units", "GOOD_ROWS");
    JsonNode list = json(service.get(admin, "/v1/imports"));
    assertThat(list.get("items").isArray()).isTrue();
    JsonNode done = ended(id);
    assertThat(counts(done))
        .isEqualTo("FINISHED RECORDED 1100 of 1100: 1100 accepted, 0 unchanged, 0 refused");
    try (var connection = service.postgres().getPostgresDatabase().getConnection();
        var rows =
            connection
                .createStatement()
                .executeQuery(
                    "select count(*) from DomainEventEntry where payloadType ="
                        + " 'org-structure.import-rows-recorded.v1' and aggregateIdentifier ="
                        + " 'import:63.02:"
                        + id
                        + "'")) {
      rows.next();
      assertThat(rows.getInt(1)).isEqualTo(3);
    }
  }

  @Test
  void aCancelledImportRecordsNothingFurther() throws Exception {
    String p = prefix();
    StringBuilder text = new StringBuilder(UNITS);
    IntStream.range(0, 20_000)
        .forEach(i -> text.append(p + i + ";U " + i + ";Dinas;JPT Pratama;;K;U;2020-01-02\n"));
    String id = uploadCsv(text.toString(), "units", "ALL_OR_NOTHING");
    var answer = service.post(admin, "/v1/imports/" + id + "/cancellation", "{}");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(json(service.get(admin, "/v1/imports/" + id)).get("state").asString())
        .isEqualTo("CANCELLED");
    // whatever comes after it in the queue has waited for it
    ended(uploadCsv(UNITS + "x;;;;;;;\n", "units", "GOOD_ROWS"));
    assertThat(service.get(admin, "/v1/units/" + p + "0").statusCode()).isEqualTo(404);
  }

  @Test
  void whatIsExportedIsUnchangedWhenImportedAgain() throws Exception {
    String p = prefix();
    ended(upload(structure(p), "?mode=ALL_OR_NOTHING"));
    await("/v1/officials/" + p + "ana", "/version", 3);
    await("/v1/units/" + p + "dinas", "/version", 3);
    HttpResponse<byte[]> file =
        HTTP.send(
            service.request(admin, "/v1/exports/all.xlsx?history=true").build(),
            HttpResponse.BodyHandlers.ofByteArray());
    assertThat(file.statusCode()).isEqualTo(200);
    JsonNode same = ended(upload(file.body(), "?mode=ALL_OR_NOTHING"));
    assertThat(same.get("unchanged").asInt()).isEqualTo(same.get("rows").asInt()).isGreaterThan(9);
    for (Sheet sheet : Sheet.values()) {
      String csv = download("/v1/exports/" + sheet.path() + ".csv?asOf=2025-03-10");
      assertThat(csv).as(sheet.path()).contains(p);
      JsonNode again = ended(uploadCsv(csv, sheet.path(), "GOOD_ROWS"));
      assertThat(again.get("unchanged").asInt())
          .as(sheet.path() + counts(again))
          .isEqualTo(again.get("rows").asInt());
    }
  }

  @Test
  void personalNumbersAreExportedForTheAdministratorAndTheInspectorateOnly() throws Exception {
    String p = prefix();
    Object[] one = official(p + "z", "Pelaksana", null);
    ended(upload(structure(p, new Object[][] {one}), "?mode=ALL_OR_NOTHING"));
    await("/v1/officials/" + p + "z", "/version", 1);
    String inspector = service.issuer().token("63.02", "63.02-inspector", "inspector");
    String official = service.issuer().token("63.02", "63.02-ana", "official");
    String other = service.issuer().token("75.04", "75.04-admin", "regency-admin");
    assertThat(service.get(inspector, "/v1/exports/officials.csv").body())
        .contains((String) one[1]);
    assertThat(service.get(official, "/v1/exports/officials.csv").body())
        .contains(p + "z")
        .doesNotContain((String) one[1]);
    assertThat(service.get(other, "/v1/exports/officials.csv").body()).doesNotContain(p);
    assertThat(TestService.problem(service.get(admin, "/v1/exports/moons.csv")))
        .isEqualTo("404 not-found");
    assertThat(TestService.problem(service.get(admin, "/v1/exports/units.csv?asOf=kemarin")))
        .isEqualTo("422 invalid-fields");
  }

  @Test
  void templatesAreDownloadedInBothForms() throws Exception {
    for (Sheet sheet : Sheet.values()) {
      assertThat(download("/v1/imports/templates/" + sheet.path() + ".csv"))
          .startsWith("\ufeff" + sheet.columns().getFirst().heading());
    }
    assertThat(service.get(admin, "/v1/imports/templates/all.xlsx").statusCode()).isEqualTo(200);
    assertThat(TestService.problem(service.get(admin, "/v1/imports/templates/moons.xlsx")))
        .isEqualTo("404 not-found");
  }

  private static String upload(byte[] file, String query) throws Exception {
    HttpResponse<String> answer =
        service.send(
            service
                .request(admin, "/v1/imports" + query)
                .setHeader("Content-Type", XLSX)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofByteArray(file)));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    assertThat(answer.headers().firstValue("Location")).isPresent();
    return json(answer).get("importId").asString();
  }

  private static String uploadCsv(String text, String sheet, String mode) throws Exception {
    HttpResponse<String> answer =
        service.send(
            service
                .request(admin, "/v1/imports?mode=" + mode + "&sheet=" + sheet)
                .setHeader("Content-Type", "text/csv")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(text)));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    return json(answer).get("importId").asString();
  }

  private static HttpResponse<String> withKey(String key, String text) throws Exception {
    return service.send(
        service
            .request(admin, "/v1/imports?mode=GOOD_ROWS&sheet=units")
            .setHeader("Content-Type", "text/csv")
            .header("Idempotency-Key", key)
            .POST(BodyPublishers.ofString(text)));
  }

  private static JsonNode ended(String id) throws Exception {
    return await("/v1/imports/" + id, "/endedAt", null);
  }

  /** Waits until the list of imports, which follows a little later, has it. */
  private static void listed(String id) throws Exception {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!service.get(admin, "/v1/imports").body().contains(id)) {
      assertThat(System.nanoTime()).as("listed: " + id).isLessThan(deadline);
      Thread.sleep(50);
    }
  }

  /** Reads until the place holds a value, or at least that number. */
  private static JsonNode await(String path, String place, Integer least) throws Exception {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      HttpResponse<String> answer = service.get(admin, path);
      JsonNode read = answer.statusCode() == 200 ? json(answer) : JSON.createObjectNode();
      JsonNode value = read.at(place);
      if (!value.isMissingNode() && !value.isNull() && (least == null || value.asInt() >= least)) {
        return read;
      }
      assertThat(System.nanoTime()).as(path + ": " + answer.body()).isLessThan(deadline);
      Thread.sleep(50);
    }
  }

  private static JsonNode faults(JsonNode done) throws Exception {
    return json(service.get(admin, "/v1/imports/" + id(done) + "/faults")).get("items");
  }

  private static String id(JsonNode done) {
    return done.get("importId").asString();
  }

  private static String counts(JsonNode i) {
    return "%s %s %d of %d: %d accepted, %d unchanged, %d refused"
        .formatted(
            i.get("state").asString(),
            i.at("/outcome").asString(""),
            i.get("read").asInt(),
            i.get("rows").asInt(),
            i.get("accepted").asInt(),
            i.get("unchanged").asInt(),
            i.get("refused").asInt());
  }

  private static String download(String path) throws Exception {
    HttpResponse<String> answer = service.get(admin, path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JSON.readTree(answer.body());
  }

  private static long piecesKept() throws Exception {
    return counted("select count(*) from ImportFilePiece");
  }

  private static long storedEvents(String capability) throws Exception {
    return counted("select count(*) from DomainEventEntry where type = '" + capability + "'");
  }

  private static long counted(String sql) throws Exception {
    try (var connection = service.postgres().getPostgresDatabase().getConnection();
        var rows = connection.createStatement().executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
