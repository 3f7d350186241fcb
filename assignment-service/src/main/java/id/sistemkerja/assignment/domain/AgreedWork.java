package id.sistemkerja.assignment.domain;

import id.sistemkerja.kernel.EffectivePeriod;

/** The work as the letter in force says it. */
public record AgreedWork(String purpose, String expectedResult, EffectivePeriod period) {}
