package id.sistemkerja.assignment.office;

import id.sistemkerja.assignment.domain.Office;
import id.sistemkerja.assignment.domain.UnitPlace;
import id.sistemkerja.directory.Directory;
import id.sistemkerja.directory.DirectoryOfficial;
import id.sistemkerja.directory.DirectoryUnit;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.regulation.Party;
import id.sistemkerja.regulation.Scope;
import id.sistemkerja.regulation.UnitKind;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Which offices the regulations' parties are in a regency's structure as it stands today. */
public final class Parties {
  /** Deeper than any regency's structure: a cycle in the data ends here. */
  private static final int DEEPEST = 12;

  private final Directory directory;

  public Parties(Directory directory) {
    this.directory = directory;
  }

  /** How far apart an owner's unit and an official's unit stand. */
  public static Scope scope(DirectoryUnit owner, DirectoryUnit origin) {
    if (!owner.regency().equals(origin.regency())) {
      return Scope.ACROSS_AGENCIES;
    }
    if (owner.unitId().equals(origin.unitId())) {
      return Scope.WITHIN_UNIT;
    }
    return owner.apparatusId().equals(origin.apparatusId())
        ? Scope.ACROSS_UNITS
        : Scope.ACROSS_APPARATUS;
  }

  /**
   * The offices that the regulations' parties are, for this owner and this official. A party that
   * the structure lacks is absent.
   *
   * @param originId where the official belongs; a unit's head belongs to the one above, whose head
   *     appraises them
   */
  public Map<Party, Office> of(
      DirectoryUnit owner, DirectoryOfficial official, OrgUnitId originId) {
    Map<Party, Office> parties = ofOwner(owner);
    Optional<DirectoryUnit> origin = directory.unit(originId);
    put(parties, Party.ORIGIN_UNIT_HEAD, origin);
    put(parties, Party.ORIGIN_APPARATUS_HEAD, origin.flatMap(u -> directory.unit(u.apparatusId())));
    put(
        parties,
        Party.ORIGIN_APPRAISER,
        official.unitId() == null
            ? origin
            : Optional.ofNullable(official.appraiserUnitId()).flatMap(directory::unit));
    put(parties, Party.ORIGIN_AUTHORIZED_OFFICIAL, secretary(official.regency()));
    return parties;
  }

  /** Those of the owner's side alone, where the officials are another agency's. */
  public Map<Party, Office> ofOwner(DirectoryUnit owner) {
    Map<Party, Office> parties = new EnumMap<>(Party.class);
    Optional<DirectoryUnit> secretary = secretary(owner.regency());
    put(parties, Party.OWNER_UNIT_HEAD, Optional.of(owner));
    put(parties, Party.OWNER_APPARATUS_HEAD, directory.unit(owner.apparatusId()));
    put(
        parties,
        Party.OWNER_APPARATUS_SECRETARY,
        directory.onlyWithin(owner.regency(), owner.apparatusId(), UnitKind.SECRETARIAT));
    put(parties, Party.OWNER_APPRAISER, directory.above(owner).or(() -> secretary));
    put(parties, Party.OWNER_AUTHORIZED_OFFICIAL, secretary);
    put(parties, Party.REGIONAL_SECRETARY, secretary);
    put(parties, Party.ASSISTANT, assistantAbove(owner));
    return parties;
  }

  /** A regency's authorized official (Pejabat yang Berwenang). */
  public Optional<Office> authority(RegencyCode regency) {
    return secretary(regency).map(Parties::officeOf);
  }

  public static Office officeOf(DirectoryUnit unit) {
    return new Office(unit.unitId(), unit.headTitle(), unit.name());
  }

  public static UnitPlace placeOf(DirectoryUnit unit) {
    return new UnitPlace(unit.apparatusKind(), unit.kind(), unit.rank());
  }

  private static void put(Map<Party, Office> parties, Party party, Optional<DirectoryUnit> unit) {
    unit.ifPresent(u -> parties.put(party, officeOf(u)));
  }

  private Optional<DirectoryUnit> secretary(RegencyCode regency) {
    return directory.only(regency, UnitKind.REGIONAL_SECRETARIAT);
  }

  private Optional<DirectoryUnit> assistantAbove(DirectoryUnit unit) {
    Optional<DirectoryUnit> next = Optional.of(unit);
    for (int depth = 0; depth < DEEPEST && next.isPresent(); depth++) {
      if (next.get().kind() == UnitKind.ASSISTANT) {
        return next;
      }
      next = directory.above(next.get());
    }
    return Optional.empty();
  }
}
