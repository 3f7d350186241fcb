package id.sistemkerja.embedded;

import id.sistemkerja.embedded.stores.StartFailure;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.regulation.ProfileFault;
import id.sistemkerja.regulation.RegulationCatalogue;
import id.sistemkerja.regulation.RegulationProfile;
import java.nio.file.Path;
import java.util.List;

/**
 * Regulations beside those of the system.
 *
 * @param folder of their profiles
 * @param joined regencies that only the folder knows
 */
public record FurtherLaw(Path folder, List<RegencyCode> joined) {
  public FurtherLaw {
    joined = List.copyOf(joined);
  }

  /**
   * Reads it before anything is started.
   *
   * @throws StartFailure with every fault of every file and its line
   */
  static FurtherLaw read(Path folder) {
    try {
      RegulationCatalogue bundled = RegulationCatalogue.bundled();
      List<RegencyCode> known =
          bundled.all().stream().map(RegulationProfile::regency).distinct().toList();
      return new FurtherLaw(
          folder.toAbsolutePath().normalize(),
          bundled.withFolder(folder).all().stream()
              .map(RegulationProfile::regency)
              .filter(regency -> !known.contains(regency))
              .distinct()
              .toList());
    } catch (ProfileFault e) {
      throw new StartFailure(
          "The regulations cannot be used:\n" + String.join("\n", e.faults()), e);
    }
  }
}
