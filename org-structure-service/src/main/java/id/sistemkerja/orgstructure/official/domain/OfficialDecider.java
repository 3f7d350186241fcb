package id.sistemkerja.orgstructure.official.domain;

import id.sistemkerja.kernel.Decider;
import id.sistemkerja.kernel.Decision;
import id.sistemkerja.kernel.Explanation;
import id.sistemkerja.kernel.FieldFault;
import id.sistemkerja.kernel.Nip;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.Refusal;
import id.sistemkerja.orgstructure.official.domain.OfficialCommand.AddCompetence;
import id.sistemkerja.orgstructure.official.domain.OfficialCommand.ChangeGolongan;
import id.sistemkerja.orgstructure.official.domain.OfficialCommand.ChangePosition;
import id.sistemkerja.orgstructure.official.domain.OfficialCommand.CorrectOfficial;
import id.sistemkerja.orgstructure.official.domain.OfficialCommand.LeaveService;
import id.sistemkerja.orgstructure.official.domain.OfficialCommand.PlaceOfficial;
import id.sistemkerja.orgstructure.official.domain.OfficialCommand.RegisterOfficial;
import id.sistemkerja.orgstructure.official.domain.OfficialCommand.WithdrawCompetence;
import id.sistemkerja.orgstructure.official.domain.OfficialEvent.CompetenceAdded;
import id.sistemkerja.orgstructure.official.domain.OfficialEvent.CompetenceWithdrawn;
import id.sistemkerja.orgstructure.official.domain.OfficialEvent.OfficialCorrected;
import id.sistemkerja.orgstructure.official.domain.OfficialEvent.OfficialGolonganChanged;
import id.sistemkerja.orgstructure.official.domain.OfficialEvent.OfficialLeftService;
import id.sistemkerja.orgstructure.official.domain.OfficialEvent.OfficialPlaced;
import id.sistemkerja.orgstructure.official.domain.OfficialEvent.OfficialPositionChanged;
import id.sistemkerja.orgstructure.official.domain.OfficialEvent.OfficialRegistered;
import id.sistemkerja.orgstructure.official.domain.OfficialState.NotRegistered;
import id.sistemkerja.orgstructure.official.domain.OfficialState.PositionTerm;
import id.sistemkerja.orgstructure.official.domain.OfficialState.Registered;
import id.sistemkerja.orgstructure.unit.domain.UnitFacts;
import id.sistemkerja.regulation.AppraiserRule;
import id.sistemkerja.regulation.Explanations;
import id.sistemkerja.regulation.HeadRank;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An official and the places that decrees give him or her, one after the other. */
public final class OfficialDecider
    implements Decider<OfficialState, OfficialCommand, OfficialEvent> {
  private static final int LONGEST_TEXT = 200;
  private static final int MOST_COMPETENCES = 50;
  private static final int HIGHEST_LEVEL = 5;
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,180}");

  @Override
  public OfficialState initial() {
    return new NotRegistered();
  }

  @Override
  public Decision<OfficialEvent> decide(OfficialCommand command, OfficialState state) {
    if (command instanceof RegisterOfficial register) {
      return state instanceof NotRegistered
          ? register(register)
          : Decision.refuse(OfficialProblems.OFFICIAL_EXISTS);
    }
    if (!(state instanceof Registered official) || !official.regency().equals(command.regency())) {
      return Decision.refuse(OfficialProblems.OFFICIAL_NOT_FOUND);
    }
    return switch (command) {
      case RegisterOfficial ignored -> Decision.refuse(OfficialProblems.OFFICIAL_EXISTS);
      case PlaceOfficial place -> place(place, official);
      case ChangePosition change -> change(change, official);
      case ChangeGolongan change -> change(change, official);
      case CorrectOfficial correct -> correct(correct, official);
      case AddCompetence add -> add(add, official);
      case WithdrawCompetence withdraw -> withdraw(withdraw, official);
      case LeaveService leave -> leave(leave, official);
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
    checkEmail(faults, command.email());
    checkGolongan(faults, command.golongan(), command.nip().kind());
    checkPosition(faults, command.position());
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
    RecordedAppraiser history = command.history();
    if (command.line().isEmpty() || (law == null && history == null)) {
      return Decision.refuse(
          Refusal.of(
              OfficialProblems.PLACEMENT_UNIT_NOT_FOUND,
              FieldFault.of("unitId", "tidak ditemukan", "not found")));
    }
    if (official.positionOn(command.effectiveFrom()).kind() == Position.Kind.STRUCTURAL) {
      return law == null
          ? Decision.refuse(OfficialProblems.STRUCTURAL_IS_APPOINTED)
          : Decision.refuse(
              because(
                  Refusal.of(OfficialProblems.STRUCTURAL_IS_APPOINTED, law.directSuperior()),
                  law.on(law.directSuperior())));
    }
    if (!official.serves(command.effectiveFrom())) {
      return Decision.refuse(left("effectiveFrom", official));
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
    return law == null ? asRecorded(command, Objects.requireNonNull(history)) : byLaw(command, law);
  }

  /** From before there was a law on it: by whom it was, if he or she can have been it. */
  private static Decision<OfficialEvent> asRecorded(
      PlaceOfficial command, RecordedAppraiser history) {
    OrgUnitId appraiser = command.appraiserUnitId();
    if (appraiser != null && history.exists() && history.headed()) {
      return Decision.accept(placed(command, appraiser));
    }
    FieldFault fault =
        appraiser == null
            ? FieldFault.of(
                "appraiserUnitId",
                "wajib diisi: sebelum peraturan berlaku tidak ada pasal yang menyebut penilainya",
                "must be given: before the regulation no clause names the appraiser")
            : history.exists()
                ? FieldFault.of(
                    "appraiserUnitId",
                    "tidak ada yang mengepalainya pada " + command.effectiveFrom(),
                    "nobody headed it on " + command.effectiveFrom())
                : FieldFault.of(
                    "appraiserUnitId",
                    "tidak ada pada " + command.effectiveFrom(),
                    "did not exist on " + command.effectiveFrom());
    return Decision.refuse(
        new Refusal(OfficialProblems.INVALID_PLACEMENT, List.of(fault), List.of()));
  }

  private static OfficialPlaced placed(PlaceOfficial command, OrgUnitId appraiser) {
    return new OfficialPlaced(
        command.employeeId(),
        command.unitId(),
        appraiser,
        command.decreeNumber(),
        command.effectiveFrom(),
        command.signedBy());
  }

  private static Decision<OfficialEvent> byLaw(PlaceOfficial command, PlacementLaw law) {
    OrgUnitId asked = command.appraiserUnitId();
    Optional<UnitFacts> superior =
        asked == null
            ? law.recommended(command.line())
            : command.line().stream().filter(unit -> unit.unitId().equals(asked)).findFirst();
    if (superior.isEmpty()) {
      return Decision.refuse(asked == null ? noneNamed(command.line(), law) : outsideLine(law));
    }
    return judge(superior.get(), law)
        .map(Decision::<OfficialEvent>refuse)
        .orElseGet(() ->
            Decision.accept(
                placed(command, superior.get().unitId()),
                law.directSuperior(),
                law.appraiser().citation()));
  }

  @SafeVarargs
  private static Refusal because(Refusal refusal, Optional<Explanation>... reasons) {
    return refusal.because(
        Stream.of(reasons).flatMap(Optional::stream).toArray(Explanation[]::new));
  }

  private static Refusal noneNamed(List<UnitFacts> line, PlacementLaw law) {
    AppraiserRule rule = law.appraiser();
    return because(
        new Refusal(
            OfficialProblems.NO_APPRAISER_IN_LINE,
            List.of(
                FieldFault.of(
                    "unitId",
                    rule.citation() + " memperkenankan " + allowed(rule, "pada"),
                    rule.citation() + " allows " + allowed(rule, "of"))),
            List.of(rule.citation())),
        law.on(rule.citation())
            .map(e -> Explanations.noAppraiser(e, line.stream().map(UnitFacts::rank).toList())));
  }

  private static Refusal outsideLine(PlacementLaw law) {
    return because(
        new Refusal(
            OfficialProblems.APPRAISER_OUTSIDE_LINE,
            List.of(
                FieldFault.of(
                    "appraiserUnitId",
                    "bukan unit penempatan atau unit di atasnya",
                    "neither the unit of the placement nor one above it")),
            List.of(law.directSuperior())),
        law.on(law.directSuperior()));
  }

  private static Optional<Refusal> judge(UnitFacts unit, PlacementLaw law) {
    AppraiserRule rule = law.appraiser();
    if (rule.allows(unit.rank(), unit.kind())) {
      return Optional.empty();
    }
    // below a Pengawas, where the clause does not name functional officials who lead (KED-2)
    boolean below = unit.rank() == HeadRank.FUNCTIONAL;
    Refusal refusal =
        new Refusal(
            below
                ? OfficialProblems.APPRAISER_BELOW_PENGAWAS
                : OfficialProblems.APPRAISER_NOT_ALLOWED,
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
            below ? List.of(law.lowestRank(), rule.citation()) : List.of(rule.citation()));
    return Optional.of(
        because(
            refusal,
            below ? law.on(law.lowestRank()) : Optional.empty(),
            law.on(rule.citation())
                .map(e -> Explanations.notTheAppraiser(e, unit.rank(), unit.kind()))));
  }

  private static String allowed(AppraiserRule rule, String of) {
    return rule.heads().isEmpty()
        ? rule.ranks().toString()
        : rule.ranks() + " " + of + " " + rule.heads().stream().sorted().toList();
  }

  private static Decision<OfficialEvent> change(ChangePosition command, Registered official) {
    List<FieldFault> faults = new ArrayList<>();
    checkPosition(faults, command.position());
    checkText(faults, "decreeNumber", command.decreeNumber());
    return dated(
        faults,
        command.effectiveFrom(),
        official.positions().getLast().from(),
        official,
        new OfficialPositionChanged(
            command.employeeId(),
            command.position(),
            command.decreeNumber(),
            command.effectiveFrom()));
  }

  private static Decision<OfficialEvent> change(ChangeGolongan command, Registered official) {
    List<FieldFault> faults = new ArrayList<>();
    checkGolongan(faults, command.golongan(), official.nipKind());
    checkText(faults, "decreeNumber", command.decreeNumber());
    return dated(
        faults,
        command.effectiveFrom(),
        official.golonganFrom(),
        official,
        new OfficialGolonganChanged(
            command.employeeId(),
            command.golongan().value(),
            command.decreeNumber(),
            command.effectiveFrom()));
  }

  /** A change from a day on, after the latest one and while the official serves. */
  private static Decision<OfficialEvent> dated(
      List<FieldFault> faults,
      LocalDate from,
      @Nullable LocalDate latest,
      Registered official,
      OfficialEvent event) {
    if (!faults.isEmpty()) {
      return Decision.refuse(new Refusal(OfficialProblems.INVALID_OFFICIAL, faults, List.of()));
    }
    if (!official.serves(from)) {
      return Decision.refuse(left("effectiveFrom", official));
    }
    if (latest != null && !from.isAfter(latest)) {
      return Decision.refuse(
          Refusal.of(
              OfficialProblems.NOT_AFTER_LATEST_CHANGE,
              FieldFault.of(
                  "effectiveFrom",
                  "perubahan terakhir mulai " + latest,
                  "the latest change starts on " + latest)));
    }
    return Decision.accept(event);
  }

  private static Decision<OfficialEvent> correct(CorrectOfficial command, Registered official) {
    String name = command.name() == null ? official.name() : command.name();
    String email = command.email() == null ? official.email() : command.email();
    List<FieldFault> faults = new ArrayList<>();
    checkText(faults, "name", name);
    checkEmail(faults, email);
    if (!faults.isEmpty()) {
      return Decision.refuse(new Refusal(OfficialProblems.INVALID_OFFICIAL, faults, List.of()));
    }
    return name.equals(official.name()) && Objects.equals(email, official.email())
        ? Decision.nothingToDo()
        : Decision.accept(new OfficialCorrected(command.employeeId(), name, email));
  }

  private static Decision<OfficialEvent> add(AddCompetence command, Registered official) {
    Competence competence = command.competence();
    Competence.Evidence evidence = competence.evidence();
    List<FieldFault> faults = new ArrayList<>();
    checkText(faults, "name", competence.name());
    checkText(faults, "evidence.number", evidence.number());
    checkText(faults, "evidence.issuer", evidence.issuer());
    if (competence.level() < 1 || competence.level() > HIGHEST_LEVEL) {
      faults.add(FieldFault.of("level", "1 sampai " + HIGHEST_LEVEL, "from 1 to " + HIGHEST_LEVEL));
    }
    if (evidence.issuedOn().isAfter(command.today())) {
      faults.add(FieldFault.of("evidence.issuedOn", "belum terjadi", "has not happened yet"));
    }
    if (evidence.validUntil() != null && evidence.validUntil().isBefore(evidence.issuedOn())) {
      faults.add(
          FieldFault.of(
              "evidence.validUntil", "mendahului tanggal terbit", "is before the day of issue"));
    }
    if (official.competences().size() >= MOST_COMPETENCES
        && !official.competences().containsKey(command.competenceId())) {
      faults.add(
          FieldFault.of(
              "name", "paling banyak " + MOST_COMPETENCES, "at most " + MOST_COMPETENCES));
    }
    if (!faults.isEmpty()) {
      return Decision.refuse(new Refusal(OfficialProblems.INVALID_COMPETENCE, faults, List.of()));
    }
    if (competence.equals(official.competences().get(command.competenceId()))) {
      return Decision.nothingToDo();
    }
    return official.serves(command.today())
        ? Decision.accept(
            new CompetenceAdded(command.employeeId(), command.competenceId(), competence))
        : Decision.refuse(left("employeeId", official));
  }

  private static Decision<OfficialEvent> withdraw(WithdrawCompetence command, Registered official) {
    if (!official.competences().containsKey(command.competenceId())) {
      return Decision.refuse(OfficialProblems.COMPETENCE_NOT_FOUND);
    }
    List<FieldFault> faults = new ArrayList<>();
    checkText(faults, "reason", command.reason());
    return faults.isEmpty()
        ? Decision.accept(
            new CompetenceWithdrawn(
                command.employeeId(),
                command.competenceId(),
                command.reason(),
                command.effectiveFrom()))
        : Decision.refuse(new Refusal(OfficialProblems.INVALID_COMPETENCE, faults, List.of()));
  }

  private static Decision<OfficialEvent> leave(LeaveService command, Registered official) {
    List<FieldFault> faults = new ArrayList<>();
    checkText(faults, "decreeNumber", command.decreeNumber());
    LocalDate placed = official.placedFrom();
    if (placed != null && command.lastDay().isBefore(placed)) {
      faults.add(
          FieldFault.of(
              "lastDay",
              "penempatan terakhir mulai " + placed,
              "the latest placement starts on " + placed));
    }
    if (!faults.isEmpty()) {
      return Decision.refuse(new Refusal(OfficialProblems.INVALID_OFFICIAL, faults, List.of()));
    }
    return official.lastDay() == null
        ? Decision.accept(
            new OfficialLeftService(
                command.employeeId(),
                command.departure(),
                command.decreeNumber(),
                command.lastDay(),
                command.signedBy()))
        : Decision.refuse(left("lastDay", official));
  }

  private static Refusal left(String field, Registered official) {
    return Refusal.of(
        OfficialProblems.OFFICIAL_LEFT,
        FieldFault.of(
            field,
            "hari terakhir bertugas " + official.lastDay(),
            "the last day in service is " + official.lastDay()));
  }

  @Override
  public OfficialState evolve(OfficialState state, OfficialEvent event) {
    if (event instanceof OfficialRegistered e) {
      return new Registered(
          e.regency(),
          e.nipKind(),
          e.name(),
          e.email(),
          List.of(new PositionTerm(e.position(), null)),
          null,
          null,
          Map.of(),
          null);
    }
    if (!(state instanceof Registered official)) {
      throw new IllegalStateException(
          event.employeeId() + " has events before being registered: the stream is damaged");
    }
    return switch (event) {
      case OfficialRegistered ignored -> official;
      case OfficialPlaced e -> official.placed(e.effectiveFrom());
      case OfficialPositionChanged e ->
          official.with(new PositionTerm(e.position(), e.effectiveFrom()));
      case OfficialGolonganChanged e -> official.golongan(e.effectiveFrom());
      case OfficialCorrected e -> official.corrected(e.name(), e.email());
      case CompetenceAdded e -> {
        Map<UUID, Competence> all = new HashMap<>(official.competences());
        all.put(e.competenceId(), e.competence());
        yield official.competent(all);
      }
      case CompetenceWithdrawn e -> {
        Map<UUID, Competence> all = new HashMap<>(official.competences());
        all.remove(e.competenceId());
        yield official.competent(all);
      }
      case OfficialLeftService e -> official.left(e.lastDay());
    };
  }

  private static void checkPosition(List<FieldFault> faults, Position position) {
    checkText(faults, "position.title", position.title());
    boolean functional = position.kind() == Position.Kind.FUNCTIONAL;
    if (functional != (position.grade() != null)) {
      faults.add(
          FieldFault.of(
              "position.grade",
              "diisi untuk jabatan fungsional, dan hanya untuk itu",
              "given for a functional post, and for no other"));
    }
  }

  private static void checkGolongan(List<FieldFault> faults, Golongan golongan, Nip.Kind kind) {
    if (golongan.kind() != kind) {
      faults.add(
          FieldFault.of("golongan", "bukan golongan " + kind, "not a golongan of a " + kind));
    }
  }

  private static void checkEmail(List<FieldFault> faults, @Nullable String email) {
    if (email != null && !EMAIL.matcher(email).matches()) {
      faults.add(FieldFault.of("email", "bukan alamat surel", "not an e-mail address"));
    }
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
