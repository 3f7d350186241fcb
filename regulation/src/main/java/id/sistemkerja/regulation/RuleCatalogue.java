package id.sistemkerja.regulation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The rules about which every profile says something, so that no clause is silently absent. The
 * evaluation chains ({@code MEK-…}) differ from regency to regency and are not counted here.
 */
final class RuleCatalogue {
  private static final Pattern CHAIN = Pattern.compile("MEK-[A-Z]?[0-9]+");

  /** Id and subject of every rule that a profile must have, in the catalogue's order. */
  private static final String CATALOGUE =
      """
      KED-1 Direct superior
      KED-2 A functional official who leads a unit
      KED-3 Lowest rank of an appraiser
      KED-4 Appraiser by grade
      KED-5 Appraiser by kind of apparatus
      KED-6 Appraiser of operational staff
      KED-7 Who sets a placement
      KED-8 Span of control and workload
      KED-9 The third level coordinates
      KED-10 Structure has dates
      PEN-1 How far an assignment reaches
      PEN-2 Two ways of assigning
      PEN-3 Who appoints within a unit
      PEN-4 Form of the letter
      PEN-5 Content of the letter
      PEN-6 Who signs the letter
      PEN-7 Request: addressee and copies
      PEN-8 Answer to a request
      PEN-9 Content of a request
      PEN-10 Steps across agencies
      PEN-11 Copies of the letter
      PEN-12 Refusal of a step
      PEN-13 Receipt of the letter
      PEN-14 Voluntary, within the unit
      PEN-15 Voluntary, across units
      PEN-16 Structural officials as leads
      PEN-17 Competence
      PEN-18 More than one target
      PEN-19 The own unit first
      PEN-20 Activities for credit points
      PEN-21 Technical officers
      PEN-22 Workload of an assignment
      PEN-23 Change of an assignment
      TIM-1 Lead and members
      TIM-2 Where the lead comes from
      TIM-3 Who may lead
      TIM-4 Number and size of teams
      TIM-5 Kinds of execution
      TIM-6 What the lead does
      TIM-7 What a member does
      TIM-8 What appraiser and unit head do
      TIM-9 Obstacles
      TIM-10 Obstacles of several heads
      TIM-11 Coordination
      LAP-1 Report of an individual
      LAP-2 Report of a member
      LAP-3 Report of the lead
      LAP-4 Report on demand
      KIN-1 Four parts
      KIN-2 Tiered appraisal
      KIN-3 Input of the lead
      KIN-4 National law
      MEK Three stages
      TIK-1 Electronic services first
      TIK-2 SPBE coordination
      TIK-3 Adoption by every unit
      PRO-1 Review of process maps
      PRO-2 Decree on process maps
      JAB-1 PNS and PPPK
      JAB-2 Kinds of posts
      JAB-3 Functional grades
      JAB-4 Named posts
      """;

  private static final Map<String, String> SUBJECTS = subjects();

  /** Every rule that a profile must have, in the catalogue's order. */
  static final List<String> RULES = List.copyOf(SUBJECTS.keySet());

  private RuleCatalogue() {}

  static boolean knows(String rule) {
    return SUBJECTS.containsKey(rule) || CHAIN.matcher(rule).matches();
  }

  static String family(String rule) {
    return rule.substring(0, 3);
  }

  /** What one of {@link #RULES} is about. */
  static String subject(String rule) {
    return SUBJECTS.getOrDefault(rule, "");
  }

  private static Map<String, String> subjects() {
    Map<String, String> subjects = new LinkedHashMap<>();
    CATALOGUE
        .lines()
        .forEach(line -> {
          int space = line.indexOf(' ');
          subjects.put(line.substring(0, space), line.substring(space + 1));
        });
    return Collections.unmodifiableMap(subjects);
  }
}
