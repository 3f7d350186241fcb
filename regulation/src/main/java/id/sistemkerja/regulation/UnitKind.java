package id.sistemkerja.regulation;

/** Kinds of organization unit; the first eight are apparatus (Perangkat Daerah). */
public enum UnitKind {
  REGIONAL_SECRETARIAT(true),
  COUNCIL_SECRETARIAT(true),
  INSPECTORATE(true),
  /** Dinas. */
  AGENCY_OFFICE,
  /** Badan. */
  AGENCY_BOARD,
  CIVIL_SERVICE_POLICE(true),
  HOSPITAL,
  /** Kecamatan. */
  DISTRICT,
  /** Kelurahan. */
  WARD,
  /** Asisten. */
  ASSISTANT,
  /** Bidang. */
  DIVISION,
  /** Bagian. */
  BUREAU_SECTION,
  /** Sekretariat of an apparatus. */
  SECRETARIAT(true),
  /** Subbagian, Seksi. */
  SUBSECTION,
  /** UPTD. */
  TECHNICAL_UNIT,
  /** Puskesmas. */
  HEALTH_CENTER,
  /** Sanggar Kegiatan Belajar. */
  LEARNING_CENTER,
  SCHOOL;

  private final boolean oneOfAKind;

  UnitKind() {
    this(false);
  }

  UnitKind(boolean oneOfAKind) {
    this.oneOfAKind = oneOfAKind;
  }

  /**
   * Whether at most one of the kind stands in one place on any day: of apparatus one in the
   * regency, of other kinds one under the same parent. National law on apparatus (PP 18/2016), the
   * same in every regency.
   */
  public boolean isOneOfAKind() {
    return oneOfAKind;
  }

  public boolean isApparatus() {
    return ordinal() <= DISTRICT.ordinal();
  }

  /**
   * Whether a unit of this kind can stand in an apparatus of that kind: an apparatus only as
   * itself; in the Sekretariat Daerah only Asisten, Bagian and Subbagian; an Asisten nowhere else;
   * a Kelurahan only in a Kecamatan.
   */
  public boolean canStandIn(UnitKind apparatusKind) {
    if (!apparatusKind.isApparatus()) {
      return false;
    }
    if (isApparatus()) {
      return this == apparatusKind;
    }
    if (apparatusKind == REGIONAL_SECRETARIAT) {
      return this == ASSISTANT || this == BUREAU_SECTION || this == SUBSECTION;
    }
    return switch (this) {
      case ASSISTANT -> false;
      case WARD -> apparatusKind == DISTRICT;
      default -> true;
    };
  }
}
