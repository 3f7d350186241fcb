package id.sistemkerja.assignment.infrastructure;

import id.sistemkerja.assignment.agency.domain.Scan;
import id.sistemkerja.assignment.agency.store.Scans;
import id.sistemkerja.kernel.RegencyCode;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** In the event store's database: each scan is on the disk when it is kept, as an event is. */
final class PostgresScans implements Scans {
  private final JdbcClient jdbc;

  PostgresScans(DataSource dataSource) {
    this.jdbc = JdbcClient.create(dataSource);
  }

  @Override
  public void keep(RegencyCode regency, Scan scan, byte[] content) {
    jdbc.sql(
            "insert into AgencyScan (regency, scanId, mediaType, bytes, sha256, content)"
                + " values (?, ?, ?, ?, ?, ?) on conflict do nothing")
        .params(
            regency.value(), scan.scanId(), scan.mediaType(), scan.bytes(), scan.sha256(), content)
        .update();
  }

  @Override
  public Optional<Scan> find(RegencyCode regency, UUID scanId) {
    return jdbc.sql(
            "select mediaType, bytes, sha256 from AgencyScan where regency = ? and scanId = ?")
        .params(regency.value(), scanId)
        .query(
            (row, number) -> new Scan(scanId, row.getString(1), row.getLong(2), row.getString(3)))
        .optional();
  }

  @Override
  public Optional<byte[]> read(RegencyCode regency, UUID scanId) {
    return jdbc.sql("select content from AgencyScan where regency = ? and scanId = ?")
        .params(regency.value(), scanId)
        .query((row, number) -> row.getBytes(1))
        .optional();
  }
}
