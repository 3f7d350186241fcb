package id.sistemkerja.assignment.infrastructure;

import id.sistemkerja.assignment.seal.store.SealedFiles;
import id.sistemkerja.kernel.RegencyCode;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * In the event store's database. Each file is committed at once and not with the batch of events
 * that led to it, because the event that names it is committed on its own too.
 */
final class PostgresSealedFiles implements SealedFiles {
  private final JdbcClient jdbc;
  private final TransactionTemplate alone;

  PostgresSealedFiles(DataSource dataSource, PlatformTransactionManager transactions) {
    this.jdbc = JdbcClient.create(dataSource);
    this.alone = new TransactionTemplate(transactions);
    alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  @Override
  public void keep(RegencyCode regency, UUID letterId, String sha256, byte[] file) {
    alone.executeWithoutResult(status ->
        jdbc.sql(
                "insert into SealedFile (regency, letterId, sha256, content) values (?, ?, ?, ?)"
                    + " on conflict do nothing")
            .params(regency.value(), letterId, sha256, file)
            .update());
  }

  @Override
  public Optional<byte[]> read(RegencyCode regency, UUID letterId, String sha256) {
    return jdbc.sql(
            "select content from SealedFile where regency = ? and letterId = ? and sha256 = ?")
        .params(regency.value(), letterId, sha256)
        .query((row, number) -> row.getBytes(1))
        .optional();
  }

  @Override
  public void removeAllBut(RegencyCode regency, UUID letterId, String sha256) {
    alone.executeWithoutResult(status ->
        jdbc.sql("delete from SealedFile where regency = ? and letterId = ? and sha256 <> ?")
            .params(regency.value(), letterId, sha256)
            .update());
  }
}
