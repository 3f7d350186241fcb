package id.sistemkerja.orgstructure.official.domain;

import id.sistemkerja.kernel.Citation;
import id.sistemkerja.regulation.AppraiserRule;

/**
 * The clauses by which a placement is judged.
 *
 * @param appraiser who may appraise this grade in this unit (rules KED-4, KED-5, KED-6)
 * @param directSuperior that the appraiser is the direct superior in the structure (rule KED-1)
 */
public record PlacementLaw(AppraiserRule appraiser, Citation directSuperior) {}
