package id.sistemkerja.orgstructure.bulk.domain;

/**
 * What became of rows.
 *
 * @param accepted recorded, or good enough to be
 * @param unchanged whose content was there already
 */
public record RowCounts(int accepted, int unchanged, int refused) {
  public static final RowCounts NONE = new RowCounts(0, 0, 0);

  public RowCounts plus(RowCounts more) {
    return new RowCounts(
        accepted + more.accepted, unchanged + more.unchanged, refused + more.refused);
  }

  public int rows() {
    return accepted + unchanged + refused;
  }
}
