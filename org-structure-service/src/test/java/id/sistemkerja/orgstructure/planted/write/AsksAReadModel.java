package id.sistemkerja.orgstructure.planted.write;

import id.sistemkerja.orgstructure.structure.UnitView;

/** A write that trusts a read model, which may be behind. */
public record AsksAReadModel(UnitView unit) {}
