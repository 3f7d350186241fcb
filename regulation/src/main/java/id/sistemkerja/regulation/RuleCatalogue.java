package id.sistemkerja.regulation;

import java.util.ArrayList;
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
  private static final Map<String, Integer> FAMILIES = families();

  /** Every rule that a profile must have, in the catalogue's order. */
  static final List<String> RULES = rules();

  private RuleCatalogue() {}

  static boolean knows(String rule) {
    return RULES.contains(rule) || CHAIN.matcher(rule).matches();
  }

  static String family(String rule) {
    return rule.substring(0, 3);
  }

  private static Map<String, Integer> families() {
    Map<String, Integer> families = new LinkedHashMap<>();
    families.put("KED", 10);
    families.put("PEN", 23);
    families.put("TIM", 11);
    families.put("LAP", 4);
    families.put("KIN", 4);
    families.put("MEK", 0);
    families.put("TIK", 3);
    families.put("PRO", 2);
    families.put("JAB", 4);
    return Collections.unmodifiableMap(families);
  }

  private static List<String> rules() {
    List<String> rules = new ArrayList<>();
    FAMILIES.forEach((family, last) -> {
      if (last == 0) {
        rules.add(family);
      }
      for (int number = 1; number <= last; number++) {
        rules.add(family + "-" + number);
      }
    });
    return List.copyOf(rules);
  }
}
