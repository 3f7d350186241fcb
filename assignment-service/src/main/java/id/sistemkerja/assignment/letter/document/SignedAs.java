package id.sistemkerja.assignment.letter.document;

import id.sistemkerja.kernel.ActingMandate;
import org.jspecify.annotations.Nullable;

/**
 * The office as the signature block has it: a stand-in signs in the office with {@code Plt.} or
 * {@code Plh.} before it, a delegate with {@code a.n.}, a superior who acts for a vacant office in
 * the superior's own.
 *
 * @param prefix {@code Plt.}, {@code Plh.}, {@code a.n.} or empty
 */
public record SignedAs(String prefix, String office) {
  public static SignedAs of(String office, @Nullable ActingMandate mandate) {
    if (mandate == null) {
      return new SignedAs("", office);
    }
    ActingMandate.Vacancy vacancy = mandate.vacancy();
    return vacancy == null
        ? new SignedAs(prefix(mandate.capacity()), office)
        : new SignedAs(prefix(vacancy.actingAs()), vacancy.actingOffice());
  }

  @Override
  public String toString() {
    return prefix.isEmpty() ? office : prefix + " " + office;
  }

  private static String prefix(ActingMandate.@Nullable Capacity capacity) {
    return switch (capacity) {
      case null -> "";
      case PLT -> "Plt.";
      case PLH -> "Plh.";
      case SUCCESSOR -> "Penerus";
      case NEXT_LEVEL -> "";
      case DELEGATE -> "a.n.";
    };
  }
}
