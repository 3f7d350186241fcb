package id.sistemkerja.orgstructure.facts;

import id.sistemkerja.kernel.Actor;
import id.sistemkerja.kernel.FieldFault;
import id.sistemkerja.kernel.InvalidValue;
import id.sistemkerja.kernel.Refusal;
import id.sistemkerja.platform.web.Caller;
import id.sistemkerja.platform.web.RefusedException;
import id.sistemkerja.platform.web.WebProblems;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What every write over HTTP checks before its command is made. */
public final class Edge {
  private static final String ADMIN = "regency-admin";

  private Edge() {}

  /** The caller as the regency's administrator, which is a role and no office. */
  public static Actor admin(Caller caller) {
    caller.requireRole(ADMIN);
    return new Actor(caller.employee(), caller.name(), "Admin Kabupaten", null, null);
  }

  /** The field's value, or a refusal that names the field. */
  public static <T> T required(@Nullable T value, String field) {
    if (value == null) {
      throw refused(FieldFault.of(field, "wajib diisi", "is required"));
    }
    return value;
  }

  /** The value that is made of a field, or a refusal that names the field. */
  public static <T> T valid(String field, Supplier<T> value) {
    try {
      return value.get();
    } catch (InvalidValue e) {
      throw refused(new FieldFault(field, e.text()));
    }
  }

  private static RefusedException refused(FieldFault fault) {
    return new RefusedException(new Refusal(WebProblems.INVALID_FIELDS, List.of(fault), List.of()));
  }
}
