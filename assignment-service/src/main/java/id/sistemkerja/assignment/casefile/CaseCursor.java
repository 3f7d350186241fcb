package id.sistemkerja.assignment.casefile;

import com.mongodb.client.model.Filters;
import id.sistemkerja.kernel.FieldFault;
import id.sistemkerja.kernel.Refusal;
import id.sistemkerja.platform.web.RefusedException;
import id.sistemkerja.platform.web.WebProblems;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bson.conversions.Bson;

/**
 * Where a page of a list ended. The case's id tells apart those that changed in the same
 * microsecond.
 */
public record CaseCursor(String changed, String caseId) {
  private static final Pattern FORM =
      Pattern.compile(
          "([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{6}Z)~([0-9a-f-]{36})");

  static CaseCursor after(CaseFile file) {
    return new CaseCursor(file.changed(), file.caseId().toString());
  }

  public static CaseCursor read(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw notGiven();
    }
    return new CaseCursor(matcher.group(1), matcher.group(2));
  }

  /** Refuses a text that no list gave as its cursor. */
  static RefusedException notGiven() {
    return new RefusedException(
        Refusal.of(
            WebProblems.INVALID_FIELDS,
            FieldFault.of(
                "cursor",
                "bukan penunjuk halaman dari nextCursor",
                "is not a cursor that was given as nextCursor")));
  }

  public String text() {
    return changed + "~" + caseId;
  }

  public Bson older() {
    return Filters.or(
        Filters.lt("changed", changed),
        Filters.and(Filters.eq("changed", changed), Filters.lt("caseId", caseId)));
  }
}
