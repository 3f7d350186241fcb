package id.sistemkerja.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The process is killed in the middle of an import or just before it, and started again. */
class ImportKillIT {
  private static final int ROWS = 3_000;
  private static final String UNIT = "63.02-kill-";
  private static final String FILE =
      "ID Unit,Nama Unit,Jenis Unit,Jenjang Kepala,ID Unit Induk,Nama Jabatan Kepala,Kode Surat,"
          + "Berlaku Sejak\n"
          + IntStream.range(0, ROWS)
              .mapToObj(i -> UNIT + i + ",Unit " + i + ",Dinas,JPT Pratama,,Kepala,U,2020-01-02")
              .collect(Collectors.joining("\n"));

  private final Path data = RunningSystem.temporaryDirectory();
  private RunningSystem system = RunningSystem.start(data);

  @AfterEach
  void stop() {
    system.close();
    RunningSystem.delete(data);
  }

  @Test
  void anImportGoesOnByItselfWhereItWasAndNothingIsRecordedTwice() {
    String address = upload("GOOD_ROWS");
    int before = 0;
    for (int kill = 1; kill <= 2; kill++) {
      int enough = 500 * kill;
      before =
          Math.max(
              before,
              admin()
                  .awaited(address, i -> i.required("read").asInt() >= enough)
                  .required("read")
                  .asInt());
      system.kill();
      system = RunningSystem.start(data);
      assertThat(admin().awaited(address, i -> true).required("read").asInt())
          .as("what was recorded stays")
          .isGreaterThanOrEqualTo(before);
    }
    JsonNode done = ended(address);
    assertThat(done.path("outcome").asString("")).as(done.toString()).isEqualTo("RECORDED");
    assertThat(done.required("accepted").asInt()).isEqualTo(ROWS);
    JsonNode again = ended(upload("GOOD_ROWS"));
    assertThat(again.required("unchanged").asInt()).isEqualTo(ROWS);
    assertThat(exported()).isEqualTo(ROWS);
  }

  /** Before the read store is written through for the first time since the upload. */
  @Test
  void aFileWhoseUploadWasAnsweredIsThereAfterAKillInTheSameMoment() {
    String address = upload("ALL_OR_NOTHING");
    system.kill();
    system = RunningSystem.start(data);
    JsonNode done = ended(address);
    assertThat(done.path("outcome").asString("")).as(done.toString()).isEqualTo("RECORDED");
    assertThat(done.required("accepted").asInt()).isEqualTo(ROWS);
  }

  @Test
  void allOrNothingIsAllOrNothingAlsoForOneWhoIsKilled() {
    String address = upload("ALL_OR_NOTHING");
    admin().awaited(address, i -> i.required("read").asInt() >= 1_000);
    system.kill();
    system = RunningSystem.start(data);
    JsonNode done = ended(address);
    assertThat(done.path("outcome").asString("")).as(done.toString()).isEqualTo("RECORDED");
    assertThat(done.required("accepted").asInt()).isEqualTo(ROWS);
    admin()
        .awaited(
            "/api/v1/units/" + UNIT + (ROWS - 1), unit -> unit.required("version").asInt() == 1);
    assertThat(exported()).isEqualTo(ROWS);
  }

  private Person admin() {
    return system.as("63.02-admin");
  }

  private String upload(String mode) {
    return "/api/v1/imports/"
        + Person.send(
                admin()
                    .request("/api/v1/imports?sheet=units&mode=" + mode)
                    .setHeader("Content-Type", "text/csv")
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .POST(BodyPublishers.ofString(FILE)))
            .ok()
            .required("importId")
            .asString();
  }

  private JsonNode ended(String address) {
    return admin().awaited(address, i -> !i.path("endedAt").asString("").isEmpty());
  }

  private long exported() {
    return admin()
        .get("/api/v1/exports/units.csv")
        .text()
        .lines()
        .filter(line -> line.startsWith(UNIT))
        .count();
  }
}
