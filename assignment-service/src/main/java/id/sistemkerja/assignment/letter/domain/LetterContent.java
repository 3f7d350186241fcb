package id.sistemkerja.assignment.letter.domain;

import id.sistemkerja.assignment.domain.Copy;
import id.sistemkerja.assignment.domain.Office;
import id.sistemkerja.kernel.Citation;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that an assignment letter says before it is signed, as it stood when it was drafted. Kept
 * whole, so that the letter can be rendered the same after names, posts and units have changed.
 *
 * @param letterhead lines at the top, from the government's name to the unit's address
 * @param place where it is signed, for example {@code Kotabaru}
 * @param basis what the letter rests on: the request, the regulation
 * @param assignee who is assigned
 * @param owner whose target the work serves
 * @param purpose absent where the request did not state it, as the three below
 * @param signatory the office that signs
 * @param signatoryRule the clause that names this signatory (PEN-6)
 * @param copies who receives the letter too
 */
public record LetterContent(
    List<String> letterhead,
    String place,
    List<String> basis,
    Assignee assignee,
    Office owner,
    @Nullable String purpose,
    @Nullable String expectedResult,
    @Nullable LocalDate periodFrom,
    @Nullable LocalDate periodTo,
    Office signatory,
    Citation signatoryRule,
    List<Copy> copies) {
  public LetterContent {
    letterhead = List.copyOf(letterhead);
    basis = List.copyOf(basis);
    copies = List.copyOf(copies);
  }

  /**
   * The official as the letter names them.
   *
   * @param golongan rank of civil servants, {@code I/a} to {@code IV/e}; a PPPK has another scale
   * @param position title of the post
   */
  public record Assignee(
      EmployeeId id,
      String name,
      String nip,
      String golongan,
      String position,
      OrgUnitId unitId,
      String unitName) {}
}
