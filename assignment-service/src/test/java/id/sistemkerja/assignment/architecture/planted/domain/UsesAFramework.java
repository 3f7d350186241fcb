package id.sistemkerja.assignment.architecture.planted.domain;

import org.junit.jupiter.api.Tag;

/** A violation on purpose, with the one framework at hand: the rule must find it. */
@Tag("framework")
public final class UsesAFramework {}
