package id.sistemkerja.orgstructure.bulk.sheet;

import id.sistemkerja.kernel.ProblemType;
import java.util.List;

/** A file that as a whole cannot be used, so that none of its rows is judged. */
public final class FileRefused extends Exception {
  private static final long serialVersionUID = 1L;
  private final transient ProblemType type;
  private final transient List<RowFault> faults;

  FileRefused(ProblemType type, List<RowFault> faults) {
    super(type.slug());
    this.type = type;
    this.faults = List.copyOf(faults);
  }

  FileRefused(ProblemType type) {
    this(type, List.of(RowFault.of(null, 0, null, null, type, null)));
  }

  public ProblemType type() {
    return type;
  }

  public List<RowFault> faults() {
    return faults;
  }
}
