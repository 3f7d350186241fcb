package id.sistemkerja.regulation;

import id.sistemkerja.kernel.BilingualText;
import id.sistemkerja.kernel.Citation;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One sentence per verdict, in both languages, from the labels of the profile. */
final class Sentences {
  static final String SILENT = "tidak diatur, perilaku umum";

  private Sentences() {}

  static BilingualText allowed(Provision.Permission permission, String value) {
    BilingualText label = label(permission.values(), value);
    return new BilingualText(
        permission.subject().id()
            + " "
            + label.id()
            + " diperkenankan menurut "
            + basisId(permission.basis())
            + ".",
        permission.subject().en()
            + " "
            + label.en()
            + " is allowed by "
            + basisEn(permission.basis())
            + ".");
  }

  static BilingualText notAllowed(Provision.Permission permission) {
    Collection<BilingualText> labels = permission.values().values();
    return new BilingualText(
        permission.subject().id()
            + " hanya boleh "
            + joined(labels, BilingualText::id)
            + " menurut "
            + basisId(permission.basis())
            + ".",
        permission.subject().en()
            + " may only be "
            + joined(labels, BilingualText::en)
            + " by "
            + basisEn(permission.basis())
            + ".");
  }

  static BilingualText complete(Provision.Requirement requirement) {
    return new BilingualText(
        requirement.subject().id()
            + " memuat semua yang diwajibkan "
            + basisId(requirement.basis())
            + ".",
        requirement.subject().en()
            + " has everything required by "
            + basisEn(requirement.basis())
            + ".");
  }

  static BilingualText lacks(Provision.Requirement requirement, Collection<String> missing) {
    Collection<BilingualText> labels =
        missing.stream().map(part -> label(requirement.values(), part)).toList();
    return new BilingualText(
        requirement.subject().id()
            + " belum memuat "
            + joined(labels, BilingualText::id)
            + ", yang diwajibkan "
            + basisId(requirement.basis())
            + ".",
        requirement.subject().en()
            + " lacks "
            + joined(labels, BilingualText::en)
            + ", required by "
            + basisEn(requirement.basis())
            + ".");
  }

  /** The statement, closed by the clause that makes it. */
  static BilingualText by(BilingualText statement, Citation citation) {
    boolean common = citation.article().startsWith(SILENT);
    return new BilingualText(
        statement.id() + " menurut " + basisId(common, citation) + ".",
        statement.en() + ", by " + basisEn(common, citation) + ".");
  }

  static BilingualText dependsOnUnknown(Citation citation) {
    return new BilingualText(
        "Belum dapat ditentukan: " + citation + " bergantung pada hal yang belum diketahui.",
        "Cannot be told yet: " + citation + " depends on something that is not known.");
  }

  static BilingualText notApplicable(Citation citation) {
    return new BilingualText(
        citation + " tidak berlaku untuk keadaan ini.", citation + " does not apply to this case.");
  }

  /** The article of a citation where the regulation is silent. */
  static String silentArticle(String nearestClause) {
    return SILENT + " (bandingkan " + nearestClause + ")";
  }

  private static String basisId(Provision.Basis basis) {
    return basisId(basis.common(), basis.citation());
  }

  private static String basisId(boolean common, Citation citation) {
    return common
        ? "perilaku umum, karena tidak diatur dalam " + citation.regulation()
        : citation.toString();
  }

  private static String basisEn(Provision.Basis basis) {
    return basisEn(basis.common(), basis.citation());
  }

  private static String basisEn(boolean common, Citation citation) {
    return common
        ? "common practice, since " + citation.regulation() + " is silent"
        : citation.toString();
  }

  private static BilingualText label(Map<String, BilingualText> labels, String key) {
    BilingualText label = labels.get(key);
    return label == null ? new BilingualText(key, key) : label;
  }

  private static String joined(
      Collection<BilingualText> labels, Function<BilingualText, String> language) {
    return labels.stream().map(language).collect(Collectors.joining("; "));
  }
}
