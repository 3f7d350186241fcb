package id.sistemkerja.orgstructure.official.domain;

import id.sistemkerja.kernel.Decider;
import id.sistemkerja.kernel.Decision;
import id.sistemkerja.kernel.FieldFault;
import id.sistemkerja.kernel.Refusal;
import id.sistemkerja.orgstructure.official.domain.OfficialCommand.PlaceOfficial;
import id.sistemkerja.orgstructure.official.domain.OfficialCommand.RegisterOfficial;
import id.sistemkerja.orgstructure.official.domain.OfficialEvent.OfficialPlaced;
import id.sistemkerja.orgstructure.official.domain.OfficialEvent.OfficialRegistered;
import id.sistemkerja.orgstructure.official.domain.OfficialState.NotRegistered;
import id.sistemkerja.orgstructure.official.domain.OfficialState.Registered;
import id.sistemkerja.orgstructure.unit.domain.UnitFacts;
import id.sistemkerja.regulation.AppraiserRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** An official and the places that decrees give him or her, one after the other. */
public final class OfficialDecider
    implements Decider<OfficialState, OfficialCommand, OfficialEvent> {
  private static final int LONGEST_TEXT = 200;
  private static final int MOST_COMPETENCES = 50;
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,180}");

  @Override
  public OfficialState initial() {
    return new NotRegistered();
  }

  @Override
  public Decision<OfficialEvent> decide(OfficialCommand command, OfficialState state) {
    return switch (command) {
      case RegisterOfficial register ->
          state instanceof NotRegistered
              ? register(register)
              : Decision.refuse(OfficialProblems.OFFICIAL_EXISTS);
      case PlaceOfficial place ->
          state instanceof Registered official && official.regency().equals(command.regency())
              ? place(place, official)
              : Decision.refuse(OfficialProblems.OFFICIAL_NOT_FOUND);
    };
  }

  private static Decision<OfficialEvent> register(RegisterOfficial command) {
    List<FieldFault> faults = new ArrayList<>();
    // one id space for all regencies: the prefix keeps each to its own part of it
    if (!command.employeeId().value().startsWith(command.regency() + "-")) {
      faults.add(
          FieldFault.of(
              "employeeId",
              "diawali kode kabupaten dan tanda hubung, misalnya " + command.regency() + "-p-0001",
              "starts with the regency's code and a hyphen, such as "
                  + command.regency()
                  + "-p-0001"));
    }
    checkText(faults, "name", command.name());
    if (command.email() != null && !EMAIL.matcher(command.email()).matches()) {
      faults.add(FieldFault.of("email", "bukan alamat surel", "not an e-mail address"));
    }
    if (command.golongan().kind() != command.nip().kind()) {
      faults.add(
          FieldFault.of(
              "golongan",
              "bukan golongan " + command.nip().kind(),
              "not a golongan of a " + command.nip().kind()));
    }
    checkText(faults, "position.title", command.position().title());
    boolean functional = command.position().kind() == Position.Kind.FUNCTIONAL;
    if (functional != (command.position().grade() != null)) {
      faults.add(
          FieldFault.of(
              "position.grade",
              "diisi untuk jabatan fungsional, dan hanya untuk itu",
              "given for a functional post, and for no other"));
    }
    if (command.competences().size() > MOST_COMPETENCES) {
      faults.add(
          FieldFault.of(
              "competences", "paling banyak " + MOST_COMPETENCES, "at most " + MOST_COMPETENCES));
    }
    command.competences().forEach(competence -> checkText(faults, "competences", competence));
    if (!faults.isEmpty()) {
      return Decision.refuse(new Refusal(OfficialProblems.INVALID_OFFICIAL, faults, List.of()));
    }
    if (command.nipHolder() != null && !command.nipHolder().equals(command.employeeId())) {
      return Decision.refuse(
          Refusal.of(
              OfficialProblems.NIP_IN_USE,
              FieldFault.of("nip", "sudah terdaftar", "registered already")));
    }
    return Decision.accept(
        new OfficialRegistered(
            command.employeeId(),
            command.regency(),
            command.nip().value(),
            command.nip().kind(),
            command.name(),
            command.email(),
            command.golongan().value(),
            command.position(),
            command.competences()));
  }

  private static Decision<OfficialEvent> place(PlaceOfficial command, Registered official) {
    PlacementLaw law = command.law();
    if (command.line().isEmpty() || law == null) {
      return Decision.refuse(
          Refusal.of(
              OfficialProblems.PLACEMENT_UNIT_NOT_FOUND,
              FieldFault.of("unitId", "tidak ditemukan", "not found")));
    }
    if (official.position().kind() == Position.Kind.STRUCTURAL) {
      return Decision.refuse(OfficialProblems.STRUCTURAL_IS_APPOINTED, law.directSuperior());
    }
    List<FieldFault> faults = new ArrayList<>();
    checkText(faults, "decreeNumber", command.decreeNumber());
    LocalDate since = command.line().getFirst().effectiveFrom();
    if (command.effectiveFrom().isBefore(since)) {
      faults.add(
          FieldFault.of(
              "effectiveFrom", "unit baru ada sejak " + since, "the unit exists from " + since));
    }
    LocalDate end = command.line().getFirst().dissolvedFrom();
    if (end != null) {
      faults.add(
          FieldFault.of(
              "unitId", "unit dihapus sejak " + end, "the unit is dissolved from " + end));
    }
    if (!faults.isEmpty()) {
      return Decision.refuse(new Refusal(OfficialProblems.INVALID_PLACEMENT, faults, List.of()));
    }
    if (official.placedFrom() != null && !command.effectiveFrom().isAfter(official.placedFrom())) {
      return Decision.refuse(
          Refusal.of(
              OfficialProblems.NOT_AFTER_LATEST_PLACEMENT,
              FieldFault.of(
                  "effectiveFrom",
                  "penempatan terakhir mulai " + official.placedFrom(),
                  "the latest placement starts on " + official.placedFrom())));
    }
    return judge(command, law)
        .map(Decision::<OfficialEvent>refuse)
        .orElseGet(() ->
            Decision.accept(
                new OfficialPlaced(
                    command.employeeId(),
                    command.unitId(),
                    command.appraiserUnitId(),
                    command.decreeNumber(),
                    command.effectiveFrom()),
                law.directSuperior(),
                law.appraiser().citation()));
  }

  private static Optional<Refusal> judge(PlaceOfficial command, PlacementLaw law) {
    Optional<UnitFacts> superior =
        command.line().stream()
            .filter(unit -> unit.unitId().equals(command.appraiserUnitId()))
            .findFirst();
    if (superior.isEmpty()) {
      return Optional.of(
          new Refusal(
              OfficialProblems.APPRAISER_OUTSIDE_LINE,
              List.of(
                  FieldFault.of(
                      "appraiserUnitId",
                      "bukan unit penempatan atau unit di atasnya",
                      "neither the unit of the placement nor one above it")),
              List.of(law.directSuperior())));
    }
    AppraiserRule rule = law.appraiser();
    UnitFacts unit = superior.get();
    if (rule.allows(unit.rank(), unit.kind())) {
      return Optional.empty();
    }
    return Optional.of(
        new Refusal(
            OfficialProblems.APPRAISER_NOT_ALLOWED,
            List.of(
                FieldFault.of(
                    "appraiserUnitId",
                    rule.citation()
                        + " memperkenankan "
                        + allowed(rule, "pada")
                        + ", bukan "
                        + unit.rank()
                        + " pada "
                        + unit.kind(),
                    rule.citation()
                        + " allows "
                        + allowed(rule, "of")
                        + ", not "
                        + unit.rank()
                        + " of "
                        + unit.kind())),
            List.of(rule.citation())));
  }

  private static String allowed(AppraiserRule rule, String of) {
    return rule.heads().isEmpty()
        ? rule.ranks().toString()
        : rule.ranks() + " " + of + " " + rule.heads().stream().sorted().toList();
  }

  @Override
  public OfficialState evolve(OfficialState state, OfficialEvent event) {
    return switch (event) {
      case OfficialRegistered e -> new Registered(e.regency(), e.position(), null);
      case OfficialPlaced e -> {
        if (!(state instanceof Registered official)) {
          throw new IllegalStateException(
              e.employeeId() + " is placed before being registered: the stream is damaged");
        }
        yield new Registered(official.regency(), official.position(), e.effectiveFrom());
      }
    };
  }

  private static void checkText(List<FieldFault> faults, String field, String text) {
    if (text.isBlank() || text.length() > LONGEST_TEXT) {
      faults.add(
          FieldFault.of(
              field,
              "wajib diisi, paling panjang " + LONGEST_TEXT + " huruf",
              "must be given, with at most " + LONGEST_TEXT + " characters"));
    }
  }
}
