package id.sistemkerja.team.architecture.planted.foreign;

import id.sistemkerja.assignment.planted.AnothersEvent;

/** A violation on purpose: the rule must find it. */
public record KnowsAnotherService(AnothersEvent event) {}
