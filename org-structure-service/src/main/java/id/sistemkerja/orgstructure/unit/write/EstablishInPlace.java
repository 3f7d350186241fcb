package id.sistemkerja.orgstructure.unit.write;

import id.sistemkerja.orgstructure.unit.domain.UnitCommand.EstablishUnit;

/** Establishes a unit and takes its place, if there is one of its kind: together or not at all. */
public record EstablishInPlace(EstablishUnit establishment) {}
